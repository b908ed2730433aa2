package org.minyi.rules.ballot.question;

import static org.minyi.rules.ballot.BallotStep.ANSWERS;
import static org.minyi.rules.ballot.BallotStep.AREA;
import static org.minyi.rules.ballot.BallotStep.AREA_MAJORITY_MISSED;
import static org.minyi.rules.ballot.BallotStep.AREA_MAJORITY_REACHED;
import static org.minyi.rules.ballot.BallotStep.AREA_QUORUM_MET;
import static org.minyi.rules.ballot.BallotStep.AREA_QUORUM_MISSED;
import static org.minyi.rules.ballot.BallotStep.MAJORITY_MISSED;
import static org.minyi.rules.ballot.BallotStep.MAJORITY_REACHED;
import static org.minyi.rules.ballot.BallotStep.NOT_PASSED;
import static org.minyi.rules.ballot.BallotStep.PASSED;
import static org.minyi.rules.ballot.BallotStep.QUORUM_MET;
import static org.minyi.rules.ballot.BallotStep.QUORUM_MISSED;
import static org.minyi.rules.ballot.BallotStep.TURNOUT;

import java.util.Collection;
import java.util.List;
import org.minyi.rules.Step;

/**
 * Owners decide together with a double majority: turnout and majority must each be reached by heads and by area.
 *
 * <p>Source: Civil Code of the People's Republic of China, article 278. Owners of at least two thirds of the area who
 * are at least two thirds of the heads take part; of the area and of the heads that take part, more than half agree, or
 * at least three quarters on raising maintenance funds, rebuilding, and turning common parts to another use or to
 * business (items 6 to 8). Who abstains takes part. Areas are those of the property register and the owner of several
 * units is one head: Supreme People's Court, 法释〔2020〕17号, articles 8 and 9.
 */
public record OwnersRule(Share turnout, Majority majority) {
    /** The rule for ordinary matters, items 1 to 5 and 9 of article 278. */
    public static OwnersRule ordinaryMatter() {
        return new OwnersRule(Share.atLeast(2, 3), new Majority(Share.moreThan(1, 2), Base.PRESENT));
    }

    /** The rule for weighty matters, items 6 to 8 of article 278. */
    public static OwnersRule weightyMatter() {
        return new OwnersRule(Share.atLeast(2, 3), new Majority(Share.atLeast(3, 4), Base.PRESENT));
    }

    /**
     * Counts one answer an owner.
     *
     * @param owners how many owners there are
     * @param area of all their exclusive parts, in hundredths of a square metre
     * @throws IllegalArgumentException if more take part than there are owners, or with more area than there is
     */
    public OwnersResult count(Collection<OwnerAnswer> answers, long owners, long area) {
        long[] heads = new long[Answer.values().length];
        long[] areas = new long[Answer.values().length];
        for (var owner : answers) {
            heads[owner.answer().ordinal()]++;
            areas[owner.answer().ordinal()] += owner.area();
        }
        return judge(tally(heads, owners), tally(areas, area));
    }

    private static Tally tally(long[] sums, long electorate) {
        long yes = sums[Answer.YES.ordinal()];
        long no = sums[Answer.NO.ordinal()];
        long abstain = sums[Answer.ABSTAIN.ordinal()];
        return new Tally(yes, no, abstain, yes + no + abstain, electorate);
    }

    /** Judges answers that are already added up. */
    public OwnersResult judge(Tally heads, Tally area) {
        boolean quorumByHeads = quorumMet(heads);
        boolean quorumByArea = quorumMet(area);
        boolean majorityByHeads = heads.yes() >= majority.neededOf(heads);
        boolean majorityByArea = area.yes() >= majority.neededOf(area);
        boolean quorumMet = quorumByHeads && quorumByArea;
        boolean majorityReached = majorityByHeads && majorityByArea;
        var steps = List.of(
                Step.of(TURNOUT, "present", heads.present(), "electorate", heads.electorate()),
                Step.of(ANSWERS, "yes", heads.yes(), "no", heads.no(), "abstain", heads.abstain()),
                areaStep(area),
                turnout.turnoutStep(quorumByHeads ? QUORUM_MET : QUORUM_MISSED, heads),
                turnout.turnoutStep(quorumByArea ? AREA_QUORUM_MET : AREA_QUORUM_MISSED, area),
                majority.step(majorityByHeads ? MAJORITY_REACHED : MAJORITY_MISSED, heads),
                majority.step(majorityByArea ? AREA_MAJORITY_REACHED : AREA_MAJORITY_MISSED, area),
                Step.of(quorumMet && majorityReached ? PASSED : NOT_PASSED));
        return new OwnersResult(heads, area, quorumMet, majorityReached, steps);
    }

    private boolean quorumMet(Tally tally) {
        return tally.present() >= turnout.neededOf(tally.electorate());
    }

    private static Step areaStep(Tally area) {
        return Step.of(
                AREA,
                "present",
                area.present(),
                "electorate",
                area.electorate(),
                "yes",
                area.yes(),
                "no",
                area.no(),
                "abstain",
                area.abstain());
    }
}
