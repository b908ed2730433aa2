package org.minyi.rules.order.meeting;

import java.util.Collection;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.ballot.question.Majority;
import org.minyi.rules.ballot.question.Quorum;
import org.minyi.rules.ballot.question.Share;
import org.minyi.rules.ballot.question.Tally;
import org.minyi.rules.ballot.question.YesNoRule;
import org.minyi.rules.order.motion.Motion;

/** Adds a vote up and says whether the question is carried. */
final class VoteCount {
    private VoteCount() {}

    /** The votes as they stand; hands stand for all but the chair. */
    static Tally tally(Meeting meeting, Step.Voting voting) {
        var votes = voting.votes().values();
        var hands = voting.hands().orElse(new Step.Hands(0, 0, 0));
        long yes = hands.yes() + count(votes, Answer.YES);
        long no = hands.no() + count(votes, Answer.NO);
        long abstain = hands.abstain() + count(votes, Answer.ABSTAIN);
        long present = Math.max(meeting.session().present().size(), yes + no + abstain);
        return new Tally(yes, no, abstain, present, meeting.opening().members().size());
    }

    /**
     * Whether the question as it is put is carried. An objection is put as "shall it be considered?", an appeal as "shall
     * the ruling stand?", the orders of the day as "shall they be followed?".
     */
    static boolean isCarried(Meeting meeting, Question question, Tally tally) {
        var base = meeting.rules().base();
        var majority = new Majority(Share.moreThan(1, 2), base);
        var twoThirds = Majority.twoThirdsOf(base);
        return switch (meeting.rules().facts(question.motion()).orElseThrow().vote()) {
            case MAJORITY -> reaches(majority, tally);
            case TWO_THIRDS -> reaches(twoThirds, tally);
            case TWO_THIRDS_OR_NOTICE ->
                reaches(twoThirds, tally)
                        || reaches(Majority.absolute(), tally)
                        || (isNoticed(meeting, question) && reaches(majority, tally));
            case TIE_SUSTAINS_CHAIR -> !reaches(majority, against(tally));
            case TWO_THIRDS_AGAINST, DEMAND -> !reaches(twoThirds, against(tally));
            case CHAIR, NONE -> throw new IllegalStateException(question.motion() + " is not voted on");
        };
    }

    /** Whether the result is another after a vote more. */
    static boolean changes(Meeting meeting, Question question, Step.Voting before, Step.Voting after) {
        return isCarried(meeting, question, tally(meeting, before))
                != isCarried(meeting, question, tally(meeting, after));
    }

    private static boolean isNoticed(Meeting meeting, Question question) {
        return question.motion() != Motion.DISCHARGE_COMMITTEE
                && meeting.archive()
                        .decision(question.target())
                        .filter(Decision::noticed)
                        .isPresent();
    }

    private static boolean reaches(Majority majority, Tally tally) {
        return new YesNoRule(new Quorum.None(), majority).judge(tally).majorityReached();
    }

    private static Tally against(Tally tally) {
        return new Tally(tally.no(), tally.yes(), tally.abstain(), tally.present(), tally.electorate());
    }

    private static long count(Collection<Answer> votes, Answer answer) {
        return votes.stream().filter(vote -> vote == answer).count();
    }
}
