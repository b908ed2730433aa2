package org.minyi.rules.order.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.ballot.question.Answer.NO;
import static org.minyi.rules.ballot.question.Answer.YES;
import static org.minyi.rules.order.meeting.Hall.A;
import static org.minyi.rules.order.meeting.Hall.B;
import static org.minyi.rules.order.meeting.Hall.C;
import static org.minyi.rules.order.meeting.Hall.CHAIR;
import static org.minyi.rules.order.meeting.Hall.NONE;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.RuleSet;

@DisplayName("Bringing a question back")
class BringingBackTest {
    private final Hall hall = Hall.inSession().pending(Motion.MAIN, "修井");

    @Test
    @DisplayName("each way back is for its own way out: table, committee, agreed time")
    void ownWay() {
        hall.pending(Motion.LAY_ON_TABLE, "").vote(3, 0);
        hall.pending(Motion.MAIN, "修路").pending(Motion.COMMIT, "小组").vote(3, 0);
        hall.floorTo(A)
                .refuses(new Act.Move(A, Motion.TAKE_FROM_TABLE, "", 3, NONE), Rule.NO_SUCH_QUESTION)
                .refuses(new Act.Move(A, Motion.DISCHARGE_COMMITTEE, "", 1, NONE), Rule.NO_SUCH_QUESTION)
                .refuses(new Act.Move(A, Motion.RESCIND, "", 1, NONE), Rule.NO_SUCH_QUESTION)
                .refuses(new Act.Move(A, Motion.RESCIND, "", 4, NONE), Rule.NO_SUCH_QUESTION)
                .refuses(new Act.Move(A, Motion.MAIN, "修路"), Rule.ALREADY_DEALT_WITH)
                .take(new Act.EndSpeech(A));

        hall.take(new Act.TakeUpAgain(CHAIR, 3)).vote(3, 0);
        assertThat(hall.meeting().archive().setAside()).extracting(SetAside::id).containsExactly(1);
        hall.refuses(new Act.TakeUpAgain(CHAIR, 3), Rule.NO_SUCH_QUESTION);
    }

    @Test
    @DisplayName("another question than the decided ones can be moved")
    void anotherQuestion() {
        hall.vote(0, 3).floorTo(A).refuses(new Act.Move(A, Motion.MAIN, "修井"), Rule.ALREADY_DEALT_WITH);
        hall.take(new Act.Move(A, Motion.MAIN, "修路"));
    }

    @Test
    @DisplayName("a lost motion to reconsider settles the question for good")
    void settled() {
        hall.votes(YES, YES, YES, NO).take(new Act.Announce(CHAIR));
        hall.pending(new Act.Move(A, Motion.RECONSIDER, "", 1, NONE)).vote(0, 3);

        hall.refuses(new Act.Move(A, Motion.RECONSIDER, "", 1, NONE), Rule.NOT_RECONSIDERED);
        hall.refuses(new Act.Move(A, Motion.RECONSIDER, "", 2, NONE), Rule.NOT_RECONSIDERED);
    }

    @Test
    @DisplayName("a rejected question is reconsidered on the motion of one who voted no")
    void rejected() {
        hall.votes(NO, YES, NO, NO).take(new Act.Announce(CHAIR));

        hall.refuses(new Act.Move(B, Motion.RECONSIDER, "", 1, NONE), Rule.NOT_ON_PREVAILING_SIDE)
                .pending(new Act.Move(A, Motion.RECONSIDER, "", 1, NONE));
        assertThat(hall.top().debatable()).isTrue();
    }

    @Test
    @DisplayName(
            "an amendment is not reconsidered once its question was changed again, closed, or is under something else")
    void changedSince() {
        var again = new Act.Move(A, Motion.RECONSIDER, "", 2, NONE);
        hall.pending(Motion.AMEND, "修东井")
                .vote(3, 0)
                .pending(Motion.AMEND, "修西井")
                .vote(3, 0);
        hall.refuses(again, Rule.DOES_NOT_APPLY)
                .refuses(new Act.Move(A, Motion.RECONSIDER, "", 1, NONE), Rule.NO_SUCH_QUESTION);

        var closed = Hall.inSession()
                .pending(Motion.MAIN, "修井")
                .pending(Motion.AMEND, "修东井")
                .vote(3, 0);
        closed.pending(Motion.PREVIOUS_QUESTION, "", new Detail.Extent(false))
                .vote(3, 0)
                .refuses(again, Rule.DOES_NOT_APPLY);

        var under = Hall.inSession()
                .pending(Motion.MAIN, "修井")
                .pending(Motion.AMEND, "修东井")
                .vote(3, 0);
        under.pending(Motion.COMMIT, "小组").refuses(again, Rule.DOES_NOT_APPLY);

        var lost = Hall.inSession()
                .pending(Motion.MAIN, "修井")
                .pending(Motion.AMEND, "修东井")
                .vote(0, 3);
        lost.pending(again).vote(3, 0);
        assertThat(lost.pendingMotions()).containsExactly(Motion.MAIN, Motion.AMEND);
        assertThat(lost.meeting().pending().getFirst().wording()).isEqualTo("修井");
    }

    @Test
    @DisplayName("reconsidering is moved before a speaker has begun, not in the middle of a speech")
    void interrupting() {
        hall.vote(3, 0).pending(Motion.MAIN, "修路").vote(3, 0).floorTo(C);
        var again = new Act.Move(A, Motion.RECONSIDER, "", 1, NONE);

        assertThat(hall.meeting().legal(again)).isTrue();
        hall.take(new Act.KeepTime(CHAIR, Duration.ofSeconds(1)))
                .refuses(again, Rule.FLOOR_IS_HELD)
                .take(new Act.Move(C, Motion.RECONSIDER, "", 1, NONE));
    }

    @Test
    @DisplayName(
            "a committee is discharged by a majority of all members or two thirds, notice of another matter or not")
    void discharging() {
        var standing = List.of(new Opening.Standing("旧约", true));
        var opening = new Opening(RuleSet.full(), Hall.members(), CHAIR, List.of(), standing);
        var meeting = Hall.inSession(opening)
                .pending(Motion.MAIN, "修井")
                .pending(Motion.COMMIT, "小组")
                .vote(3, 0);

        meeting.pending(new Act.Move(A, Motion.DISCHARGE_COMMITTEE, "", 2, NONE))
                .vote(2, 2);
        assertThat(meeting.lastEntry()).isEqualTo("#4 is rejected.");
        meeting.pending(new Act.Move(A, Motion.DISCHARGE_COMMITTEE, "", 2, NONE))
                .vote(3, 1);
        assertThat(meeting.lastEntry()).isEqualTo("#2 is before the meeting again: 修井");
    }

    @Test
    @DisplayName("of seven members three against two rescind after notice only")
    void notice() {
        var standing = List.of(new Opening.Standing("旧约", true), new Opening.Standing("旧规", false));
        var members = new LinkedHashSet<>(Hall.members());
        members.addAll(List.of(new Person("戊"), new Person("己")));
        var opening = new Opening(RuleSet.full(), members, CHAIR, List.of(), standing);

        var unnoticed = Hall.inSession(opening).take(new Act.Arrive(new Person("戊")));
        unnoticed.pending(new Act.Move(A, Motion.RESCIND, "", 2, NONE)).vote(3, 2);
        assertThat(unnoticed.lastEntry()).isEqualTo("#3 is rejected.");
        unnoticed.pending(new Act.Move(A, Motion.RESCIND, "", 1, NONE)).vote(3, 2);
        assertThat(unnoticed.lastEntry()).isEqualTo("The decision #1 is rescinded.");
    }

    @Test
    @DisplayName("what another motion undoes is not reconsidered, nor what an earlier meeting decided")
    void notReconsidered() {
        hall.pending(Motion.COMMIT, "小组")
                .vote(3, 0)
                .refuses(new Act.Move(A, Motion.RECONSIDER, "", 2, NONE), Rule.NOT_RECONSIDERED);

        var standing = List.of(new Opening.Standing("旧约", true));
        Hall.inSession(new Opening(RuleSet.full(), Hall.members(), CHAIR, List.of(), standing))
                .refuses(new Act.Move(A, Motion.RECONSIDER, "", 1, NONE), Rule.NOT_RECONSIDERED);
    }

    @Test
    @DisplayName("whoever adjourns with a question pending leaves it unfinished")
    void unfinished() {
        hall.pending(Motion.AMEND, "修东井").pending(Motion.ADJOURN, "").vote(3, 0);

        var left = hall.meeting().archive().setAside().getFirst();
        assertThat(left.why()).isEqualTo(SetAside.Why.UNFINISHED);
        assertThat(left.stack()).extracting(Question::motion).containsExactly(Motion.MAIN, Motion.AMEND);
        assertThat(hall.meeting().session().phase()).isEqualTo(Phase.ADJOURNED);
    }

    @Test
    @DisplayName("a hand raised for one question is down for the next")
    void handsDown() {
        hall.take(new Act.RaiseHand(B, Purpose.FOR), new Act.RaiseHand(C, Purpose.MOVE));
        hall.take(
                        new Act.RaiseHand(A, Purpose.MOVE),
                        new Act.LowerHand(B),
                        new Act.LowerHand(C),
                        new Act.Recognise(CHAIR, A))
                .take(new Act.RaiseHand(B, Purpose.FOR), new Act.RaiseHand(C, Purpose.MOVE))
                .take(new Act.Move(A, Motion.AMEND, "修东井"), new Act.Second(B), new Act.State(CHAIR));

        assertThat(hall.meeting().floor().hands())
                .extracting(Floor.Hand::person)
                .containsExactly(C);
    }
}
