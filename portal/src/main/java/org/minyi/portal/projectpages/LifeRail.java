package org.minyi.portal.projectpages;

import java.util.List;
import java.util.Set;

/** The five steps of a project as a rail: what is behind it, where it stands, what is ahead. */
record LifeRail(List<Stop> stops) {

    private static final List<String> STEPS = List.of("RAISE", "DELIBERATE", "DECIDE", "CARRY_OUT", "EVALUATE");
    private static final Set<String> FINISHED = Set.of("EVALUATED", "ARCHIVED");
    private static final Set<String> ENDED = Set.of("WITHDRAWN", "REJECTED", "TERMINATED");

    /**
     * One of the five steps.
     *
     * @param state {@code done}, {@code here}, {@code paused}, {@code ended} or {@code ahead}
     */
    record Stop(String step, String state) {

        /** Whether the project stands at this step, going on or not. */
        public boolean current() {
            return !state.equals("done") && !state.equals("ahead");
        }
    }

    static LifeRail of(String stage, String step) {
        var here = STEPS.indexOf(step);
        return new LifeRail(STEPS.stream()
                .map(candidate -> new Stop(candidate, state(STEPS.indexOf(candidate), here, stage)))
                .toList());
    }

    private static String state(int position, int here, String stage) {
        if (position < here || FINISHED.contains(stage)) {
            return "done";
        }
        return position == here ? standing(stage) : "ahead";
    }

    private static String standing(String stage) {
        if (ENDED.contains(stage)) {
            return "ended";
        }
        return stage.equals("SUSPENDED") ? "paused" : "here";
    }
}
