package org.minyi.rules.order.motion;

import static org.minyi.rules.order.motion.Motion.ADJOURN;
import static org.minyi.rules.order.motion.Motion.AMEND;
import static org.minyi.rules.order.motion.Motion.APPEAL;
import static org.minyi.rules.order.motion.Motion.DIVISION_OF_ASSEMBLY;
import static org.minyi.rules.order.motion.Motion.MAIN;
import static org.minyi.rules.order.motion.Motion.POINT_OF_ORDER;
import static org.minyi.rules.order.motion.Motion.POSTPONE_DEFINITELY;
import static org.minyi.rules.order.motion.Motion.PREVIOUS_QUESTION;
import static org.minyi.rules.order.motion.Motion.RECESS;
import static org.minyi.rules.order.motion.Motion.REQUEST_FOR_INFO;
import static org.minyi.rules.order.motion.Motion.WITHDRAW_MOTION;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.minyi.rules.ballot.question.Base;
import org.minyi.rules.ballot.question.Quorum;
import org.minyi.rules.ballot.question.Share;

/**
 * The rules a meeting is held under, as data.
 *
 * @param motions the motions there are, with what holds of each
 * @param speaking how often and how long a person speaks on a question
 * @param base of what majorities and two thirds are a share
 * @param quorum how many members must be there to decide
 * @param chairVotes whether the chair votes with the others, or only where that vote decides
 */
public record RuleSet(
        String name,
        Map<Motion, MotionFacts> motions,
        SpeakingLimit speaking,
        Base base,
        Quorum quorum,
        boolean chairVotes) {
    public RuleSet {
        motions = Collections.unmodifiableMap(new EnumMap<>(motions));
    }

    /** Robert's Rules of Order: two speeches of ten minutes (RONR 43), a majority of the members as quorum (RONR 40). */
    public static RuleSet full() {
        var speaking = new SpeakingLimit(2, Duration.ofMinutes(10));
        return new RuleSet("full", facts(EnumSet.allOf(Motion.class)), speaking, Base.VOTES_CAST, majority(), false);
    }

    /**
     * A short set for neighbours who meet for the first time: eleven motions, two speeches of two minutes. Its measure is
     * that of the thirteen rules which villagers of 南塘 made of Robert's Rules in 2008 (南塘十三条).
     */
    public static RuleSet neighbourhood() {
        var motions = EnumSet.of(
                MAIN,
                AMEND,
                POSTPONE_DEFINITELY,
                PREVIOUS_QUESTION,
                RECESS,
                ADJOURN,
                POINT_OF_ORDER,
                APPEAL,
                DIVISION_OF_ASSEMBLY,
                REQUEST_FOR_INFO,
                WITHDRAW_MOTION);
        var speaking = new SpeakingLimit(2, Duration.ofMinutes(2));
        return new RuleSet("neighbourhood", facts(motions), speaking, Base.VOTES_CAST, majority(), false);
    }

    /** The same rules with another base of majorities and another quorum. */
    public RuleSet with(Base newBase, Quorum newQuorum) {
        return new RuleSet(name, motions, speaking, newBase, newQuorum, chairVotes);
    }

    /** What holds of a motion; empty if these rules do not know it. */
    public Optional<MotionFacts> facts(Motion motion) {
        return Optional.ofNullable(motions.get(motion));
    }

    private static Map<Motion, MotionFacts> facts(Collection<Motion> motions) {
        var facts = new EnumMap<Motion, MotionFacts>(Motion.class);
        motions.forEach(motion -> facts.put(motion, motion.facts()));
        return facts;
    }

    private static Quorum majority() {
        return new Quorum.OfElectorate(Share.moreThan(1, 2));
    }
}
