package org.minyi.portal.projectpages;

import java.util.List;

/** The five steps of a project as a rail: what is behind it, where it stands, what is ahead. */
record LifeRail(List<Stop> stops) {

    private static final List<String> STEPS = List.of("RAISE", "DELIBERATE", "DECIDE", "CARRY_OUT", "EVALUATE");

    /**
     * One of the five steps.
     *
     * @param state {@code done}, {@code here} or {@code ahead}
     */
    record Stop(String step, String state) {}

    static LifeRail of(String stage, String step) {
        var here = STEPS.indexOf(step);
        var finished = stage.equals("EVALUATED") || stage.equals("ARCHIVED");
        return new LifeRail(STEPS.stream()
                .map(candidate -> new Stop(candidate, state(STEPS.indexOf(candidate), here, finished)))
                .toList());
    }

    private static String state(int position, int here, boolean finished) {
        if (position < here || finished) {
            return "done";
        }
        return position == here ? "here" : "ahead";
    }
}
