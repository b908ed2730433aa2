package org.minyi.rules.order.openspace;

import java.util.List;

/** What comes of an action. */
public sealed interface ActionOutcome {
    /** It was done. */
    record Done(OpenSpace space) implements ActionOutcome {}

    /**
     * It is refused and the open space stays as it is.
     *
     * @param open what this person can do instead, with placeholders for texts
     */
    record Refused(Obstacle obstacle, List<Action> open) implements ActionOutcome {
        public Refused {
            open = List.copyOf(open);
        }
    }
}
