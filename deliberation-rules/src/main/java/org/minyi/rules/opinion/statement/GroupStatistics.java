package org.minyi.rules.opinion.statement;

import org.minyi.rules.opinion.votes.VoteCounts;

/** How a group stands to both sides of a statement, compared with all other groups. */
public record GroupStatistics(SideStatistics agree, SideStatistics disagree) {
    static GroupStatistics of(VoteCounts group, VoteCounts others) {
        return new GroupStatistics(
                SideStatistics.of(group.agree(), group.votes(), others.agree(), others.votes()),
                SideStatistics.of(group.disagree(), group.votes(), others.disagree(), others.votes()));
    }

    /** Whether the group differs from the others more by its agreement than by its disagreement. */
    boolean agreesMore() {
        return agree.ratioTest() > disagree.ratioTest();
    }

    boolean isSignificant() {
        return agree.isSignificant() || disagree.isSignificant();
    }

    double highestRatioTest() {
        return Math.max(agree.ratioTest(), disagree.ratioTest());
    }
}
