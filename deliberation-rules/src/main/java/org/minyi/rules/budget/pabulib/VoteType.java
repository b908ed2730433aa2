package org.minyi.rules.budget.pabulib;

import java.util.Arrays;
import java.util.Optional;

/** How voters could vote. */
public enum VoteType {
    APPROVAL("approval"),
    /** Approval of exactly one project. */
    CHOOSE_1("choose-1"),
    /** A ranking; without points in the file, the last project named has one point, the one before it two, and so on. */
    ORDINAL("ordinal"),
    /** Points from a limited stock. */
    CUMULATIVE("cumulative"),
    /** Points for every project; one not named has {@code default_score}. */
    SCORING("scoring");

    private final String name;

    VoteType(String name) {
        this.name = name;
    }

    boolean approves() {
        return this == APPROVAL || this == CHOOSE_1;
    }

    boolean needsPoints() {
        return this == CUMULATIVE || this == SCORING;
    }

    static Optional<VoteType> named(String name) {
        return Arrays.stream(values()).filter(type -> type.name.equals(name)).findFirst();
    }

    /** As it is written in files. */
    @Override
    public String toString() {
        return name;
    }
}
