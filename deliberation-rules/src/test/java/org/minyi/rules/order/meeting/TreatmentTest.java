package org.minyi.rules.order.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.ballot.question.Answer.NO;
import static org.minyi.rules.ballot.question.Answer.YES;
import static org.minyi.rules.order.meeting.Hall.A;
import static org.minyi.rules.order.meeting.Hall.B;
import static org.minyi.rules.order.meeting.Hall.C;
import static org.minyi.rules.order.meeting.Hall.CHAIR;
import static org.minyi.rules.order.meeting.Hall.D;
import static org.minyi.rules.order.meeting.Hall.NONE;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.RuleSet;

@DisplayName("What becomes of a question")
class TreatmentTest {
    private final Hall hall = Hall.inSession().pending(Motion.MAIN, "修一口井");

    @Test
    @DisplayName("amended in two degrees it reads as adopted, and the decision is on the amended text")
    void amendments() {
        hall.pending(Motion.AMEND, "修两口井").pending(Motion.AMEND, "修三口井").floorTo(C);

        hall.refuses(new Act.Move(C, Motion.AMEND, "修四口井"), Rule.TWO_DEGREES)
                .take(new Act.EndSpeech(C))
                .vote(3, 0);
        assertThat(hall.lastEntry()).isEqualTo("#2 now reads: 修三口井");
        hall.vote(3, 0);
        assertThat(hall.lastEntry()).isEqualTo("#1 now reads: 修三口井");
        hall.pending(Motion.AMEND, "修十口井").vote(1, 3).vote(3, 0);
        assertThat(hall.lastEntry()).isEqualTo("#1 is adopted: 修三口井");
    }

    @Test
    @DisplayName("postponed indefinitely it is dead, and the same words do not bring it back")
    void killed() {
        hall.pending(Motion.POSTPONE_INDEFINITELY, "")
                .pending(Motion.AMEND, "修两口井")
                .vote(3, 0)
                .vote(3, 0);

        assertThat(hall.lastEntry()).isEqualTo("#1 is postponed indefinitely.");
        hall.floorTo(A)
                .refuses(new Act.Move(A, Motion.MAIN, " 修两口井 "), Rule.ALREADY_DEALT_WITH)
                .take(new Act.EndSpeech(A))
                .pending(new Act.Move(A, Motion.RECONSIDER, "", 2, NONE))
                .vote(3, 0);
        assertThat(hall.pendingMotions()).containsExactly(Motion.MAIN, Motion.POSTPONE_INDEFINITELY);
    }

    @Test
    @DisplayName("laid on the table it comes back with all that adhered to it")
    void tabled() {
        hall.pending(Motion.AMEND, "修两口井").pending(Motion.LAY_ON_TABLE, "").vote(2, 1);

        assertThat(hall.lastEntry()).isEqualTo("#1 is laid on the table: 修一口井");
        hall.refuses(new Act.TakeUpAgain(CHAIR, 1), Rule.NO_SUCH_QUESTION)
                .pending(new Act.Move(A, Motion.TAKE_FROM_TABLE, "", 1, NONE))
                .vote(2, 1);
        assertThat(hall.pendingMotions()).containsExactly(Motion.MAIN, Motion.AMEND);
    }

    @Test
    @DisplayName("referred it leaves its postponing indefinitely behind, and two thirds or the chair bring it back")
    void referred() {
        hall.pending(Motion.POSTPONE_INDEFINITELY, "")
                .pending(Motion.COMMIT, "三人小组")
                .vote(2, 1);

        hall.pending(new Act.Move(A, Motion.DISCHARGE_COMMITTEE, "", 1, NONE)).vote(2, 2);
        assertThat(hall.meeting().pending()).isEmpty();
        hall.pending(new Act.Move(A, Motion.DISCHARGE_COMMITTEE, "", 1, NONE)).vote(2, 1);
        assertThat(hall.pendingMotions()).containsExactly(Motion.MAIN);
    }

    @Test
    @DisplayName("divided its parts come before the meeting one after the other")
    void divided() {
        hall.pending(Motion.DIVISION_OF_QUESTION, "", new Detail.Parts(List.of("修东井", "修西井")))
                .vote(3, 0);

        assertThat(hall.top().wording()).isEqualTo("修东井");
        hall.vote(3, 0);
        assertThat(hall.top().wording()).isEqualTo("修西井");
        hall.vote(0, 3);
        assertThat(hall.minutes()).contains("#3 is adopted: 修东井", "#4 is rejected.");
    }

    @Test
    @DisplayName("it is not considered if two thirds object, and goes on if fewer do")
    void objection() {
        hall.take(new Act.Move(D, Motion.OBJECTION_TO_CONSIDERATION, ""), new Act.State(CHAIR))
                .vote(2, 2);
        assertThat(hall.lastEntry()).isEqualTo("The question is considered.");

        hall.take(new Act.Move(D, Motion.OBJECTION_TO_CONSIDERATION, ""), new Act.State(CHAIR))
                .vote(1, 2);
        assertThat(hall.lastEntry()).isEqualTo("#1 is not considered.");
        assertThat(hall.meeting().pending()).isEmpty();
    }

    @Test
    @DisplayName("its mover asks for leave to withdraw it")
    void withdrawn() {
        hall.refuses(new Act.Move(B, Motion.WITHDRAW_MOTION, ""), Rule.NOT_THE_MOVER)
                .take(new Act.Move(A, Motion.WITHDRAW_MOTION, ""), new Act.State(CHAIR))
                .take(new Act.AskConsent(CHAIR), new Act.Announce(CHAIR));

        assertThat(hall.lastEntry()).isEqualTo("#1 is withdrawn.");
        hall.pending(Motion.MAIN, "修一口井");
    }

    @Test
    @DisplayName("reconsidered once, by who prevailed, it is open again")
    void reconsidered() {
        hall.votes(YES, YES, NO, YES).take(new Act.Announce(CHAIR));

        hall.refuses(new Act.Move(C, Motion.RECONSIDER, "", 1, NONE), Rule.NOT_ON_PREVAILING_SIDE)
                .refuses(new Act.Move(A, Motion.RECONSIDER, "", 9, NONE), Rule.NO_SUCH_QUESTION)
                .pending(new Act.Move(A, Motion.RECONSIDER, "", 1, NONE))
                .vote(3, 0);
        assertThat(hall.top().wording()).isEqualTo("修一口井");
        hall.vote(0, 3).refuses(new Act.Move(C, Motion.RECONSIDER, "", 1, NONE), Rule.NOT_RECONSIDERED);
    }

    @Test
    @DisplayName("an amendment is reconsidered while its question is pending and unchanged since")
    void amendmentReconsidered() {
        hall.pending(Motion.AMEND, "修两口井").vote(3, 0);

        hall.pending(new Act.Move(A, Motion.RECONSIDER, "", 2, NONE)).vote(3, 0);
        assertThat(hall.meeting().pending().getFirst().wording()).isEqualTo("修一口井");
        assertThat(hall.pendingMotions()).containsExactly(Motion.MAIN, Motion.AMEND);
        hall.vote(0, 3).vote(3, 0);
        assertThat(hall.lastEntry()).isEqualTo("#1 is adopted: 修一口井");
    }

    @Test
    @DisplayName("a decision is rescinded by two thirds, by a majority after notice, or by a majority of all members")
    void rescinded() {
        var standing = List.of(new Opening.Standing("旧约", true), new Opening.Standing("旧规", false));
        var opening = new Opening(RuleSet.full(), Hall.members(), CHAIR, List.of(), standing);

        var noticed = Hall.inSession(opening)
                .pending(new Act.Move(A, Motion.RESCIND, "", 1, NONE))
                .vote(2, 1);
        assertThat(noticed.lastEntry()).isEqualTo("The decision #1 is rescinded.");
        noticed.floorTo(A).refuses(new Act.Move(A, Motion.RESCIND, "", 1, NONE), Rule.NO_SUCH_QUESTION);

        var more = RuleSet.full();
        assertThat(more.motions()).containsKey(Motion.RESCIND);
        var unnoticed = Hall.inSession(opening)
                .pending(new Act.Move(A, Motion.RESCIND, "", 2, NONE))
                .vote(2, 2);
        assertThat(unnoticed.lastEntry()).isEqualTo("#3 is rejected.");
        unnoticed
                .pending(new Act.Move(A, Motion.AMEND_ADOPTED, "新规", 2, NONE))
                .votes(YES, YES, YES, NO)
                .take(new Act.Announce(CHAIR));
        assertThat(unnoticed.lastEntry()).isEqualTo("The decision #2 now reads: 新规");
    }

    @Test
    @DisplayName("an appeal against a ruling is lost by a tie and won by a majority against the ruling")
    void appeals() {
        var ruled = Hall.inSession()
                .floorTo(A)
                .take(new Act.Move(A, Motion.MAIN, "离题"))
                .take(new Act.Move(B, Motion.POINT_OF_ORDER, "不在议程"), new Act.GiveRuling(CHAIR, true, ""));

        assertThat(ruled.meeting().pending()).isEmpty();
        ruled.take(new Act.Move(A, Motion.APPEAL, ""), new Act.Second(D), new Act.State(CHAIR))
                .speaks(A, Purpose.AGAINST)
                .vote(2, 2);
        assertThat(ruled.lastEntry()).isEqualTo("The ruling of the chair stands.");

        ruled.floorTo(A)
                .take(new Act.Move(A, Motion.MAIN, "离题"))
                .take(new Act.Move(B, Motion.POINT_OF_ORDER, ""), new Act.GiveRuling(CHAIR, true, ""))
                .take(new Act.Move(A, Motion.APPEAL, ""), new Act.Second(D), new Act.State(CHAIR))
                .vote(1, 2);
        assertThat(ruled.pendingMotions()).containsExactly(Motion.MAIN);
        assertThat(ruled.top().stage()).isEqualTo(Stage.MOVED);
    }

    @Test
    @DisplayName("an appeal follows at once on the ruling")
    void lateAppeal() {
        hall.take(new Act.Move(B, Motion.POINT_OF_ORDER, "离题"), new Act.GiveRuling(CHAIR, false, ""))
                .take(new Act.RaiseHand(C, Purpose.FOR), new Act.Recognise(CHAIR, C))
                .refuses(new Act.Move(B, Motion.APPEAL, ""), Rule.NO_RULING);
    }

    @Test
    @DisplayName("a secret ballot counts the chair's paper with the others and tells nobody's side")
    void secretBallot() {
        hall.pending(Motion.METHOD_OF_VOTING, "", new Detail.Method(true))
                .vote(3, 0)
                .votes(YES, YES, NO, NO)
                .take(new Act.Vote(CHAIR, YES), new Act.Announce(CHAIR));

        assertThat(hall.lastEntry()).isEqualTo("#1 is adopted: 修一口井");
        assertThat(hall.meeting().archive().decision(1).orElseThrow().votes()).isEmpty();
    }
}
