package org.minyi.rules.order.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.order.act.Purpose.AGAINST;
import static org.minyi.rules.order.act.Purpose.FOR;
import static org.minyi.rules.order.act.Purpose.MOVE;
import static org.minyi.rules.order.meeting.Hall.A;
import static org.minyi.rules.order.meeting.Hall.B;
import static org.minyi.rules.order.meeting.Hall.C;
import static org.minyi.rules.order.meeting.Hall.CHAIR;
import static org.minyi.rules.order.meeting.Hall.D;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.RuleSet;
import org.minyi.rules.order.motion.SpeakingLimit;

@DisplayName("Speaking")
class SpeakingTest {
    @Test
    @DisplayName("the mover comes first, then who has not spoken, then the other side, then who was first")
    void order() {
        var hall = Hall.inSession()
                .pending(Motion.MAIN, "修古井")
                .take(new Act.RaiseHand(B, FOR), new Act.RaiseHand(C, AGAINST), new Act.RaiseHand(A, FOR));

        hall.refuses(new Act.Recognise(CHAIR, B), Rule.NOT_NEXT_TO_SPEAK)
                .take(new Act.Recognise(CHAIR, A), new Act.EndSpeech(A), new Act.RaiseHand(A, FOR));
        assertThat(hall.meeting().nextSpeaker()).contains(C);
        hall.take(new Act.Recognise(CHAIR, C), new Act.EndSpeech(C), new Act.RaiseHand(C, AGAINST));
        assertThat(hall.meeting().nextSpeaker()).contains(B);
        hall.take(new Act.Recognise(CHAIR, B), new Act.EndSpeech(B));
        assertThat(hall.meeting().nextSpeaker()).contains(C);
        hall.take(new Act.Recognise(CHAIR, C), new Act.EndSpeech(C));
        assertThat(hall.meeting().nextSpeaker()).contains(A);
    }

    @Test
    @DisplayName("nobody speaks more often on a question than the limit, and nobody speaks beyond the time")
    void limits() {
        var hall = Hall.inSession(Hall.opening(RuleSet.neighbourhood()))
                .pending(Motion.MAIN, "修古井")
                .speaks(B, FOR)
                .speaks(B, FOR)
                .refuses(new Act.RaiseHand(B, FOR), Rule.SPEECHES_USED_UP)
                .take(new Act.RaiseHand(C, AGAINST), new Act.Recognise(CHAIR, C))
                .take(new Act.KeepTime(CHAIR, Duration.ofSeconds(119)));

        assertThat(hall.meeting().floor().isHeldBy(C)).isTrue();
        hall.take(new Act.KeepTime(CHAIR, Duration.ofSeconds(1)));
        assertThat(hall.meeting().floor().speaker()).isEmpty();
        hall.refuses(new Act.EndSpeech(C), Rule.FLOOR_IS_FREE);
    }

    @Test
    @DisplayName("everybody is heard before the vote, unless two thirds close debate")
    void closing() {
        var hall = Hall.inSession().pending(Motion.MAIN, "修古井").take(new Act.RaiseHand(B, FOR));

        hall.refuses(new Act.PutToVote(CHAIR), Rule.HANDS_ARE_UP)
                .take(new Act.LowerHand(B))
                .pending(Motion.PREVIOUS_QUESTION, "", new Detail.Extent(false))
                .refuses(new Act.RaiseHand(B, FOR), Rule.NOT_DEBATABLE)
                .vote(2, 1);
        assertThat(hall.lastEntry()).isEqualTo("Debate on #1 is closed.");
        hall.refuses(new Act.RaiseHand(B, FOR), Rule.DEBATE_IS_CLOSED)
                .take(new Act.RaiseHand(B, MOVE))
                .vote(1, 0);
    }

    @Test
    @DisplayName("a majority alone does not close or limit debate")
    void twoThirds() {
        var limit = new Detail.Limit(new SpeakingLimit(1, Duration.ofMinutes(1)));
        var hall = Hall.inSession().pending(Motion.MAIN, "修古井").pending(Motion.LIMIT_DEBATE, "", limit);

        hall.take(new Act.PutToVote(CHAIR))
                .refuses(new Act.JudgeVoices(CHAIR, true), Rule.MUST_BE_COUNTED)
                .take(new Act.CountHands(CHAIR, 2, 2, 0), new Act.Announce(CHAIR));
        assertThat(hall.lastEntry()).isEqualTo("#2 is rejected.");

        hall.pending(Motion.LIMIT_DEBATE, "", limit).vote(2, 1).speaks(B, FOR);
        hall.refuses(new Act.RaiseHand(B, FOR), Rule.SPEECHES_USED_UP);
    }

    @Test
    @DisplayName("the floor is not taken from a speaker, except by what cannot wait")
    void interruption() {
        var hall = Hall.inSession()
                .pending(Motion.MAIN, "修古井")
                .take(new Act.RaiseHand(B, FOR), new Act.Recognise(CHAIR, B), new Act.RaiseHand(D, AGAINST))
                .refuses(new Act.Recognise(CHAIR, D), Rule.FLOOR_IS_HELD)
                .refuses(new Act.RaiseHand(B, FOR), Rule.HAND_IS_UP)
                .refuses(new Act.RaiseHand(D, FOR), Rule.HAND_IS_UP)
                .refuses(new Act.Move(C, Motion.ADJOURN, ""), Rule.NEEDS_FLOOR)
                .take(new Act.Move(C, Motion.POINT_OF_ORDER, "离题"), new Act.GiveRuling(CHAIR, true, "请回到议题"));

        assertThat(hall.meeting().floor().isHeldBy(B)).isTrue();
    }

    @Test
    @DisplayName("a suspended rule does not hold until the business is finished")
    void suspension() {
        var hall = Hall.inSession()
                .pending(Motion.MAIN, "修古井")
                .pending(Motion.SUSPEND_RULES, "", new Detail.Suspends(Rule.SPEECHES_USED_UP))
                .vote(2, 1)
                .speaks(B, FOR)
                .speaks(B, FOR)
                .speaks(B, FOR)
                .vote(3, 0);

        hall.pending(Motion.MAIN, "修路")
                .speaks(B, FOR)
                .speaks(B, FOR)
                .refuses(new Act.RaiseHand(B, FOR), Rule.SPEECHES_USED_UP);
        hall.floorTo(C)
                .refuses(
                        new Act.Move(C, Motion.SUSPEND_RULES, "", 0, new Detail.Suspends(Rule.NO_QUORUM)),
                        Rule.NOT_SUSPENDABLE)
                .refuses(new Act.Move(C, Motion.SUSPEND_RULES, ""), Rule.DETAIL_MISSING);
    }
}
