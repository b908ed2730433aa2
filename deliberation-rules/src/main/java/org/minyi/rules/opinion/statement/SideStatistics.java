package org.minyi.rules.opinion.statement;

/**
 * How a group stands to one side of a statement.
 *
 * @param votes how many of the group take this side (na, nd)
 * @param trials how many of the group voted on the statement (ns)
 * @param share the share of the side, drawn towards one half (pa, pd)
 * @param shareTest z value of the share being above one half (pat, pdt)
 * @param ratio the share over the share of the side in all other groups (ra, rd)
 * @param ratioTest z value of the share being above that of all other groups (rat, rdt)
 */
public record SideStatistics(int votes, int trials, double share, double shareTest, double ratio, double ratioTest) {
    static SideStatistics of(int votes, int trials, int votesElsewhere, int trialsElsewhere) {
        double share = Proportions.share(votes, trials);
        return new SideStatistics(
                votes,
                trials,
                share,
                Proportions.test(votes, trials),
                share / Proportions.share(votesElsewhere, trialsElsewhere),
                Proportions.test(votes, votesElsewhere, trials, trialsElsewhere));
    }

    /** Marks the side the group: both tests are significant. */
    public boolean isSignificant() {
        return shareTest > Proportions.SIGNIFICANT && ratioTest > Proportions.SIGNIFICANT;
    }

    /** By which statements that mark a group are put in order. */
    double weight() {
        return ratio * ratioTest * share * shareTest;
    }
}
