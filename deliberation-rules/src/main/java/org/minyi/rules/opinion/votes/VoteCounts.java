package org.minyi.rules.opinion.votes;

/**
 * How some people voted on a statement.
 *
 * @param agree how many agree
 * @param disagree how many disagree
 * @param votes how many voted at all, those who passed among them
 */
public record VoteCounts(int agree, int disagree, int votes) {
    /** How many passed. */
    public int pass() {
        return votes - agree - disagree;
    }

    /** These and others together. */
    public VoteCounts plus(VoteCounts other) {
        return new VoteCounts(agree + other.agree, disagree + other.disagree, votes + other.votes);
    }

    /** These without some of them. */
    public VoteCounts minus(VoteCounts part) {
        return new VoteCounts(agree - part.agree, disagree - part.disagree, votes - part.votes);
    }

    /** How many took a stance. */
    public int of(Stance stance) {
        return switch (stance) {
            case AGREE -> agree;
            case DISAGREE -> disagree;
            case PASS -> pass();
        };
    }
}
