package org.minyi.portal.bulletinpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minyi.portal.clients.ProjectClient.Community;
import org.minyi.portal.layout.Viewer;

/**
 * For whom an announcement is meant.
 *
 * @param value as the form sends it: {@code community:CODE}, {@code street:CODE} or nothing for the whole district
 * @param name as people call it; empty for the whole district
 */
record Scope(String value, String name) {

    private static final String COMMUNITY = "community:";
    private static final String STREET = "street:";

    /** What the viewer may choose of: a worker's communities, an officer's streets, everything for the bureau. */
    static List<Scope> of(Viewer viewer, List<Community> communities) {
        var district = !viewer.worker() && !viewer.streetOfficer();
        var scopes = new ArrayList<Scope>();
        if (district) {
            scopes.add(new Scope("", ""));
        }
        for (var community : communities) {
            var street = community.street();
            if (street != null
                    && community.streetName() != null
                    && (district || viewer.streets().contains(street))) {
                scopes.add(new Scope(STREET + street, community.streetName()));
            }
        }
        for (var community : communities) {
            if (district || viewer.livesIn(community.code())) {
                scopes.add(new Scope(COMMUNITY + community.code(), community.name()));
            }
        }
        return scopes.stream().distinct().toList();
    }

    static void addTo(Map<String, Object> body, String value) {
        if (value.startsWith(COMMUNITY)) {
            body.put("community", value.substring(COMMUNITY.length()));
        }
        if (value.startsWith(STREET)) {
            body.put("street", value.substring(STREET.length()));
        }
    }
}
