package org.minyi.rules.order.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.ballot.question.Answer.ABSTAIN;
import static org.minyi.rules.ballot.question.Answer.NO;
import static org.minyi.rules.ballot.question.Answer.YES;
import static org.minyi.rules.order.meeting.Hall.A;
import static org.minyi.rules.order.meeting.Hall.B;
import static org.minyi.rules.order.meeting.Hall.C;
import static org.minyi.rules.order.meeting.Hall.CHAIR;
import static org.minyi.rules.order.meeting.Hall.D;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.ballot.question.Base;
import org.minyi.rules.ballot.question.Quorum;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.RuleSet;

@DisplayName("A meeting decides")
class MeetingTest {
    @Test
    @DisplayName("a motion after second, statement and vote, and its minutes say so")
    void adoption() {
        var hall = Hall.inSession()
                .pending(Motion.MAIN, "修古井")
                .votes(YES, YES, NO, ABSTAIN)
                .take(new Act.Announce(CHAIR));

        assertThat(hall.meeting().pending()).isEmpty();
        assertThat(hall.minutes())
                .containsSubsequence(
                        "主 calls the meeting to order; 5 of 5 members are present.",
                        "A quorum of 3 is present.",
                        "甲 moves: main #1: 修古井",
                        "乙 seconds #1.",
                        "#1 is before the meeting.",
                        "The vote: 2 yes, 1 no, 1 abstained.",
                        "#1 is adopted: 修古井");
    }

    @Test
    @DisplayName("nothing on a motion that nobody seconds, and its mover can take it back until it is stated")
    void noSecond() {
        var hall = Hall.inSession().floorTo(A).take(new Act.Move(A, Motion.MAIN, "修古井"));

        hall.refuses(new Act.Second(A), Rule.OWN_MOTION)
                .refuses(new Act.Second(CHAIR), Rule.CHAIR_IS_NEUTRAL)
                .refuses(new Act.Withdraw(B), Rule.NOT_THE_MOVER)
                .take(new Act.LetFall(CHAIR));
        assertThat(hall.lastEntry()).isEqualTo("#1 is not seconded and falls.");

        hall.floorTo(A).take(new Act.Move(A, Motion.MAIN, "修古井"), new Act.Withdraw(A));
        assertThat(hall.meeting().top()).isEmpty();
        hall.pending(Motion.MAIN, "修古井").refuses(new Act.Withdraw(A), Rule.BELONGS_TO_MEETING);
    }

    @Test
    @DisplayName("without a vote where nobody objects, and by a vote where somebody does")
    void consent() {
        var hall = Hall.inSession().pending(Motion.MAIN, "修古井").take(new Act.AskConsent(CHAIR));

        hall.refuses(new Act.PutToVote(CHAIR), Rule.CONSENT_IS_ASKED).take(new Act.Object(D));
        assertThat(hall.meeting().step()).isEqualTo(new Step.Discussing());

        hall.take(new Act.AskConsent(CHAIR), new Act.Announce(CHAIR));
        assertThat(hall.minutes()).endsWith("Nobody objects.", "#1 is adopted: 修古井");
    }

    @Test
    @DisplayName("a tie in the negative, and the chair votes only where that changes the result")
    void chairsVote() {
        var tied = Hall.inSession().pending(Motion.MAIN, "修古井").votes(YES, YES, NO, NO);

        tied.refuses(new Act.Vote(CHAIR, NO), Rule.CHAIR_VOTES_TO_DECIDE)
                .refuses(new Act.Vote(CHAIR, ABSTAIN), Rule.CHAIR_VOTES_TO_DECIDE)
                .take(new Act.Vote(CHAIR, YES), new Act.Announce(CHAIR));
        assertThat(tied.lastEntry()).isEqualTo("#1 is adopted: 修古井");

        var ahead = Hall.inSession().pending(Motion.MAIN, "修古井").votes(YES, YES, NO, ABSTAIN);
        ahead.refuses(new Act.Vote(CHAIR, YES), Rule.CHAIR_VOTES_TO_DECIDE)
                .take(new Act.Vote(CHAIR, NO), new Act.Announce(CHAIR));
        assertThat(ahead.lastEntry()).isEqualTo("#1 is rejected.");

        var late = Hall.inSession().pending(Motion.MAIN, "修古井").votes(YES, YES, NO, NO);
        late.take(new Act.Vote(CHAIR, YES), new Act.Vote(D, YES));
        assertThat(((Step.Voting) late.meeting().step()).votes()).doesNotContainKey(CHAIR);
    }

    @Test
    @DisplayName("by hands no more than there are, and by voices only what an ear can tell")
    void handsAndVoices() {
        var hall = Hall.inSession().pending(Motion.MAIN, "修古井").take(new Act.PutToVote(CHAIR));

        hall.refuses(new Act.CountHands(CHAIR, 3, 2, 0), Rule.MORE_THAN_PRESENT)
                .refuses(new Act.CountHands(CHAIR, 3, -1, 0), Rule.MORE_THAN_PRESENT)
                .refuses(new Act.Announce(CHAIR), Rule.NO_VOTES_YET)
                .take(new Act.JudgeVoices(CHAIR, true))
                .take(new Act.Move(A, Motion.DIVISION_OF_ASSEMBLY, ""))
                .refuses(new Act.JudgeVoices(CHAIR, true), Rule.MUST_BE_COUNTED)
                .take(new Act.CountHands(CHAIR, 2, 2, 0))
                .refuses(new Act.Vote(A, YES), Rule.COUNT_STANDS)
                .take(new Act.Announce(CHAIR));
        assertThat(hall.lastEntry()).isEqualTo("#1 is rejected.");

        hall.pending(Motion.MAIN, "修路")
                .take(new Act.PutToVote(CHAIR), new Act.JudgeVoices(CHAIR, true), new Act.Announce(CHAIR));
        assertThat(hall.minutes()).endsWith("Judged by voices: the ayes have it.", "#2 is adopted: 修路");
    }

    @Test
    @DisplayName("by the base its rules name: of the votes, of those present, of all members")
    void bases() {
        assertThat(outcome(Base.VOTES_CAST, 2, 1)).isEqualTo("#1 is adopted: 修古井");
        assertThat(outcome(Base.PRESENT, 2, 1)).isEqualTo("#1 is rejected.");
        assertThat(outcome(Base.PRESENT, 3, 0)).isEqualTo("#1 is adopted: 修古井");
        assertThat(outcome(Base.ELECTORATE, 2, 0)).isEqualTo("#1 is rejected.");
    }

    private static String outcome(Base base, int yes, int no) {
        var rules = RuleSet.full().with(base, new Quorum.None());
        return Hall.inSession(Hall.opening(rules))
                .pending(Motion.MAIN, "修古井")
                .vote(yes, no)
                .lastEntry();
    }

    @Test
    @DisplayName("nothing without a quorum, and breaks a vote off when it is lost")
    void quorum() {
        var hall = Hall.inSession()
                .pending(Motion.MAIN, "修古井")
                .take(new Act.PutToVote(CHAIR), new Act.Leave(B), new Act.Leave(C));

        assertThat(hall.meeting().hasQuorum()).isTrue();
        hall.take(new Act.Leave(D));
        assertThat(hall.minutes())
                .endsWith("A quorum of 3 is not present; there are 2.", "The quorum is lost and the vote is void.");
        hall.refuses(new Act.PutToVote(CHAIR), Rule.NO_QUORUM)
                .floorTo(A)
                .take(new Act.Move(A, Motion.RECESS, "等人"), new Act.Arrive(D), new Act.Second(D), new Act.State(CHAIR))
                .take(new Act.Leave(D), new Act.PutToVote(CHAIR), new Act.Vote(A, YES), new Act.Announce(CHAIR))
                .refuses(new Act.Leave(CHAIR), Rule.CHAIR_STAYS)
                .take(new Act.Resume(CHAIR), new Act.Close(CHAIR));
        assertThat(hall.meeting().session().phase()).isEqualTo(Phase.ADJOURNED);
    }

    @Test
    @DisplayName("its agenda in order, or goes back to it on one member's call")
    void agenda() {
        var hall = Hall.inSession(Hall.opening(RuleSet.full(), "古井", "茶室", "路灯"))
                .take(new Act.TakeUp(CHAIR, 1))
                .refuses(new Act.TakeUp(CHAIR, 1), Rule.NO_SUCH_ITEM)
                .refuses(new Act.TakeUp(CHAIR, 4), Rule.NO_SUCH_ITEM)
                .refuses(new Act.Close(CHAIR), Rule.NOT_FINISHED)
                .take(new Act.TakeUp(CHAIR, 3))
                .pending(Motion.MAIN, "换灯")
                .refuses(new Act.TakeUp(CHAIR, 2), Rule.ONE_THING_AT_A_TIME)
                .take(new Act.Move(D, Motion.ORDERS_OF_DAY, ""))
                .refuses(new Act.GiveRuling(CHAIR, false, ""), Rule.MUST_BE_FOLLOWED)
                .vote(1, 1);

        assertThat(hall.minutes()).endsWith("#1 is postponed: 换灯", "The meeting goes back to its agenda.");
        assertThat(hall.meeting().session().item()).isEqualTo(2);
        hall.take(new Act.TakeUp(CHAIR, 3), new Act.TakeUpAgain(CHAIR, 1))
                .vote(3, 0)
                .take(new Act.Close(CHAIR));
        assertThat(hall.minutes()).endsWith("#1 is adopted: 换灯", "The meeting is adjourned.");
    }

    @Test
    @DisplayName("to set the agenda aside by two thirds against it")
    void ordersSetAside() {
        var hall = Hall.inSession(Hall.opening(RuleSet.full(), "古井", "茶室"))
                .take(new Act.TakeUp(CHAIR, 2), new Act.Move(D, Motion.ORDERS_OF_DAY, ""))
                .vote(1, 2);

        assertThat(hall.lastEntry()).isEqualTo("The meeting sets its agenda aside.");
        assertThat(hall.meeting().session().item()).isEqualTo(2);
    }

    @Test
    @DisplayName("under another chair who is neutral in turn")
    void handingOver() {
        Hall.inSession()
                .take(new Act.HandOverChair(CHAIR, B))
                .refuses(new Act.PutToVote(CHAIR), Rule.ONLY_THE_CHAIR)
                .refuses(new Act.RaiseHand(B, Purpose.MOVE), Rule.CHAIR_IS_NEUTRAL)
                .take(new Act.Leave(CHAIR));
    }
}
