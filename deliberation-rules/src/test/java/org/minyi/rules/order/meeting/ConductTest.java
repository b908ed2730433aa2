package org.minyi.rules.order.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.ballot.question.Answer.NO;
import static org.minyi.rules.ballot.question.Answer.YES;
import static org.minyi.rules.order.act.Purpose.AGAINST;
import static org.minyi.rules.order.act.Purpose.FOR;
import static org.minyi.rules.order.act.Purpose.MOVE;
import static org.minyi.rules.order.meeting.Hall.A;
import static org.minyi.rules.order.meeting.Hall.B;
import static org.minyi.rules.order.meeting.Hall.C;
import static org.minyi.rules.order.meeting.Hall.CHAIR;
import static org.minyi.rules.order.meeting.Hall.D;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.RuleSet;
import org.minyi.rules.order.motion.SpeakingLimit;

@DisplayName("The conduct of a meeting")
class ConductTest {
    private final Hall hall = Hall.inSession().pending(Motion.MAIN, "修井");

    @Test
    @DisplayName("people who come and go before the meeting is called to order break no quorum")
    void gathering() {
        var early = Hall.before(Hall.opening(RuleSet.full()))
                .take(new Act.Arrive(CHAIR), new Act.Arrive(A), new Act.Arrive(B), new Act.Leave(CHAIR));

        assertThat(early.minutes()).containsExactly("主 arrives.", "甲 arrives.", "乙 arrives.", "主 leaves.");
        early.take(
                new Act.Arrive(CHAIR),
                new Act.Arrive(C),
                new Act.CallToOrder(CHAIR),
                new Act.Leave(C),
                new Act.Leave(B),
                new Act.Arrive(B));
        assertThat(early.minutes())
                .endsWith(
                        "乙 leaves.",
                        "A quorum of 3 is not present; there are 2.",
                        "乙 arrives.",
                        "A quorum of 3 is present.");
    }

    @Test
    @DisplayName("whoever leaves gives up the floor and the raised hand, and nobody else's")
    void leaving() {
        hall.take(
                new Act.RaiseHand(B, FOR),
                new Act.Recognise(CHAIR, B),
                new Act.RaiseHand(C, FOR),
                new Act.RaiseHand(D, FOR),
                new Act.Leave(D));
        assertThat(hall.meeting().floor().isHeldBy(B)).isTrue();
        assertThat(hall.meeting().floor().hands())
                .extracting(Floor.Hand::person)
                .containsExactly(C);

        hall.take(new Act.Leave(B));
        assertThat(hall.meeting().floor().speaker()).isEmpty();
    }

    @Test
    @DisplayName("who wants to move something waits behind nobody who has spoken")
    void handToMove() {
        hall.speaks(B, FOR).speaks(C, AGAINST);
        hall.take(new Act.RaiseHand(C, AGAINST), new Act.RaiseHand(B, MOVE));
        assertThat(hall.meeting().nextSpeaker()).contains(B);

        var nothing = Hall.inSession().take(new Act.RaiseHand(B, MOVE), new Act.RaiseHand(A, MOVE));
        nothing.refuses(new Act.Recognise(CHAIR, A), Rule.NOT_NEXT_TO_SPEAK);
        assertThat(nothing.meeting().nextSpeaker()).contains(B);
    }

    @Test
    @DisplayName("the sides take turns among those who have not spoken")
    void sides() {
        hall.speaks(B, FOR).take(new Act.RaiseHand(C, FOR), new Act.RaiseHand(D, AGAINST));

        assertThat(hall.meeting().nextSpeaker()).contains(D);
        hall.refuses(new Act.Recognise(CHAIR, C), Rule.NOT_NEXT_TO_SPEAK);
    }

    @Test
    @DisplayName("who has not spoken comes first even for the side that spoke last")
    void notSpokenFirst() {
        hall.speaks(B, FOR).speaks(C, AGAINST).take(new Act.RaiseHand(B, FOR), new Act.RaiseHand(D, AGAINST));

        assertThat(hall.meeting().nextSpeaker()).contains(D);
    }

    @Test
    @DisplayName("a ruling can be appealed after somebody came, went or raised a hand, for that is no business")
    void appealWindow() {
        hall.take(new Act.Move(B, Motion.QUESTION_OF_PRIVILEGE, "太冷"), new Act.GiveRuling(CHAIR, false, ""))
                .take(
                        new Act.Leave(D),
                        new Act.Arrive(D),
                        new Act.RaiseHand(C, FOR),
                        new Act.LowerHand(C),
                        new Act.KeepTime(CHAIR, Duration.ofSeconds(1)))
                .take(new Act.Move(B, Motion.APPEAL, ""), new Act.Second(C), new Act.State(CHAIR))
                .vote(1, 2);

        assertThat(hall.lastEntry()).isEqualTo("The ruling of the chair is reversed.");
        assertThat(hall.pendingMotions()).containsExactly(Motion.MAIN);
    }

    @Test
    @DisplayName("a denied point of order against a waiting motion, reversed on appeal, drops that motion")
    void deniedPoint() {
        var waiting = Hall.inSession()
                .floorTo(A)
                .take(new Act.Move(A, Motion.MAIN, "离题"))
                .take(new Act.Move(B, Motion.POINT_OF_ORDER, ""), new Act.GiveRuling(CHAIR, false, ""))
                .take(new Act.Move(B, Motion.APPEAL, ""), new Act.Second(D), new Act.State(CHAIR))
                .vote(1, 2);

        assertThat(waiting.lastEntry()).isEqualTo("#1 is out of order.");
        assertThat(waiting.meeting().pending()).isEmpty();

        hall.take(new Act.Move(B, Motion.POINT_OF_ORDER, "离题"), new Act.GiveRuling(CHAIR, true, ""));
        assertThat(hall.pendingMotions()).containsExactly(Motion.MAIN);
    }

    @Test
    @DisplayName("an inquiry is answered and a question of privilege ruled on, not the other way round")
    void answers() {
        hall.take(new Act.Move(B, Motion.PARLIAMENTARY_INQUIRY, "能修正吗"))
                .refuses(new Act.GiveRuling(CHAIR, true, ""), Rule.NOTHING_RAISED)
                .take(new Act.Reply(CHAIR, "能"));
        assertThat(hall.lastEntry()).isEqualTo("The answer: 能");
        hall.take(new Act.Move(B, Motion.QUESTION_OF_PRIVILEGE, "太冷"))
                .refuses(new Act.Reply(CHAIR, "关窗"), Rule.NO_INQUIRY)
                .take(new Act.GiveRuling(CHAIR, true, "关窗"));
        assertThat(hall.lastEntry()).isEqualTo("The chair rules: well taken. 关窗");
    }

    @Test
    @DisplayName("debate is closed on the pending question alone or on all")
    void closing() {
        hall.pending(Motion.AMEND, "修东井")
                .pending(Motion.PREVIOUS_QUESTION, "", new Detail.Extent(false))
                .vote(3, 0)
                .vote(0, 3);
        hall.take(new Act.RaiseHand(B, FOR), new Act.LowerHand(B));

        hall.pending(Motion.AMEND, "修西井")
                .pending(Motion.PREVIOUS_QUESTION, "", new Detail.Extent(true))
                .vote(3, 0)
                .vote(0, 3);
        hall.refuses(new Act.RaiseHand(B, FOR), Rule.DEBATE_IS_CLOSED);
    }

    @Test
    @DisplayName("a limit on debate is amended by another limit, a division by other parts")
    void details() {
        var one = new Detail.Limit(new SpeakingLimit(1, Duration.ofMinutes(1)));
        var none = new Detail.Limit(new SpeakingLimit(0, Duration.ofMinutes(1)));
        hall.pending(Motion.LIMIT_DEBATE, "", one).floorTo(A);
        hall.refuses(new Act.Move(A, Motion.AMEND, "不发言"), Rule.DETAIL_MISSING)
                .refuses(new Act.Move(A, Motion.AMEND, "不发言", 0, new Detail.Extent(true)), Rule.DETAIL_MISSING)
                .refuses(new Act.Move(A, Motion.AMEND, " ", 0, none), Rule.WORDING_MISSING)
                .take(new Act.EndSpeech(A))
                .pending(Motion.AMEND, "不发言", none)
                .vote(3, 0)
                .vote(3, 0)
                .refuses(new Act.RaiseHand(B, FOR), Rule.SPEECHES_USED_UP);

        hall.floorTo(A)
                .refuses(parts("修东井"), Rule.DETAIL_MISSING)
                .refuses(parts("修东井", " "), Rule.DETAIL_MISSING)
                .refuses(new Act.Move(A, Motion.COMMIT, "小组", 0, one), Rule.DETAIL_MISSING)
                .take(parts("修东井", "修西井"));
    }

    private static Act.Move parts(String... wordings) {
        return new Act.Move(A, Motion.DIVISION_OF_QUESTION, "", 0, new Detail.Parts(List.of(wordings)));
    }

    @Test
    @DisplayName("hands and the chair's vote together decide")
    void handsAndChair() {
        hall.take(new Act.PutToVote(CHAIR), new Act.CountHands(CHAIR, 1, 1, 2))
                .refuses(new Act.CountHands(CHAIR, 1, 1, 3), Rule.MORE_THAN_PRESENT)
                .take(new Act.Vote(CHAIR, YES), new Act.Announce(CHAIR));

        assertThat(hall.minutes()).endsWith("The vote: 2 yes, 1 no, 2 abstained.", "#1 is adopted: 修井");
    }

    @Test
    @DisplayName("votes given by name are not counted by hand as well, and can be changed until announced")
    void namedVotes() {
        hall.votes(YES, NO, NO, NO)
                .refuses(new Act.CountHands(CHAIR, 4, 0, 0), Rule.VOTES_ARE_NAMED)
                .refuses(new Act.JudgeVoices(CHAIR, true), Rule.VOTES_ARE_NAMED)
                .take(new Act.Vote(B, YES), new Act.Vote(C, YES), new Act.Announce(CHAIR));

        assertThat(hall.lastEntry()).isEqualTo("#1 is adopted: 修井");
    }

    @Test
    @DisplayName("a counted vote, once decided on, is not judged by voices")
    void countedVote() {
        hall.pending(Motion.METHOD_OF_VOTING, "", new Detail.Method(false)).vote(3, 0);

        assertThat(hall.lastEntry()).isEqualTo("#1 is decided by a counted vote.");
        hall.take(new Act.PutToVote(CHAIR)).refuses(new Act.JudgeVoices(CHAIR, true), Rule.MUST_BE_COUNTED);
    }

    @Test
    @DisplayName("an appeal is not debated where what is pending may not be")
    void undebatableAppeal() {
        hall.pending(Motion.LAY_ON_TABLE, "")
                .take(new Act.Move(B, Motion.POINT_OF_ORDER, ""), new Act.GiveRuling(CHAIR, false, ""))
                .take(new Act.Move(B, Motion.APPEAL, ""), new Act.Second(C), new Act.State(CHAIR))
                .refuses(new Act.RaiseHand(B, AGAINST), Rule.NOT_DEBATABLE);
    }

    @Test
    @DisplayName("a refusal tells the rule with its numbers in both languages and what is open instead")
    void refusal() {
        hall.speaks(B, FOR).speaks(B, FOR);

        assertThat(hall.meeting().take(new Act.RaiseHand(B, FOR)))
                .isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
                    assertThat(refused.chinese()).isEqualTo("每人对同一议题最多发言 2 次。");
                    assertThat(refused.english()).isEqualTo("Nobody speaks more than 2 times on one question.");
                    assertThat(refused.open())
                            .contains(new Act.RaiseHand(B, MOVE))
                            .doesNotContain(new Act.RaiseHand(B, FOR));
                });
    }
}
