package org.minyi.rules.order.motion;

import java.util.OptionalInt;
import java.util.Set;

/**
 * A row of the table of motions.
 *
 * @param rank among the motions that take precedence over one another, 0 the lowest; absent for the others
 * @param reconsidering which outcome of its vote can be reconsidered
 */
public record MotionFacts(
        Category category,
        OptionalInt rank,
        Set<Trait> traits,
        VoteRule vote,
        Reconsidering reconsidering,
        Application application) {
    public MotionFacts {
        traits = Set.copyOf(traits);
    }

    /** Whether this trait holds of it. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
