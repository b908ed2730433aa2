package org.minyi.servicekit.access;

import java.util.List;

/** The endpoints of one service or of this kit and who may call them; what no table names is closed to all. */
public record AccessTable(List<AccessRule> rules) {
    /** A table of these rules. */
    public static AccessTable of(AccessRule... rules) {
        return new AccessTable(List.of(rules));
    }
}
