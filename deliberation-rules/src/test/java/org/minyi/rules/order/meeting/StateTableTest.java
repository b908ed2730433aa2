package org.minyi.rules.order.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.rules.order.meeting.Hall.A;
import static org.minyi.rules.order.meeting.Hall.B;
import static org.minyi.rules.order.meeting.Hall.C;
import static org.minyi.rules.order.meeting.Hall.CHAIR;
import static org.minyi.rules.order.meeting.Hall.D;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.RuleSet;
import org.minyi.rules.order.motion.SpeakingLimit;

/**
 * Every act in every kind of state. What is expected is written out in {@code states-and-acts.txt}, which is checked by
 * reading it against the book's charts; this test holds the rules to it.
 */
@DisplayName("Every pair of a state and an act is allowed or refused as the table says")
class StateTableTest {
    private static final Detail.Limit LIMIT = new Detail.Limit(new SpeakingLimit(1, Duration.ofMinutes(1)));

    @Test
    @DisplayName("all states, all motions, all acts")
    void table() throws IOException {
        var lines = new ArrayList<String>();
        states().forEach((name, hall) -> lines.addAll(describe(name, hall.get())));

        try (var expected = StateTableTest.class.getResourceAsStream("states-and-acts.txt")) {
            assertThat(String.join("\n", lines))
                    .isEqualToNormalizingNewlines(new String(expected.readAllBytes(), StandardCharsets.UTF_8).strip());
        }
    }

    private static List<String> describe(String name, Hall hall) {
        var lines = new ArrayList<String>(List.of("== " + name));
        var byOutcome = new TreeMap<String, List<String>>();
        for (var act : acts(hall.meeting())) {
            byOutcome
                    .computeIfAbsent(outcome(hall.meeting(), act), key -> new ArrayList<>())
                    .add(label(act));
        }
        byOutcome.forEach((outcome, acts) -> lines.add(outcome + ": " + String.join(" ", acts)));
        return lines;
    }

    private static String outcome(Meeting meeting, Act act) {
        return switch (meeting.take(act)) {
            case Outcome.Taken _ -> "allowed";
            case Outcome.Refused refused -> refused.rule().name();
        };
    }

    private static String label(Act act) {
        return act instanceof Act.Move move
                ? move.motion().name()
                : act.getClass().getSimpleName();
    }

    /** Every motion by somebody who has the floor if anybody can, and every other act by whoever is meant to do it. */
    private static List<Act> acts(Meeting meeting) {
        var mover = meeting.floor().speaker().map(Floor.Speaker::person).orElse(C);
        var acts = new ArrayList<Act>();
        Arrays.stream(Motion.values()).forEach(motion -> acts.add(move(meeting, mover, motion)));
        acts.addAll(List.of(
                new Act.Arrive(new Person("戊")),
                new Act.Leave(D),
                new Act.CallToOrder(CHAIR),
                new Act.Resume(CHAIR),
                new Act.Close(CHAIR),
                new Act.HandOverChair(CHAIR, D),
                new Act.KeepTime(CHAIR, Duration.ofSeconds(5)),
                new Act.TakeUp(CHAIR, 1),
                new Act.TakeUpAgain(CHAIR, 7),
                new Act.RaiseHand(D, Purpose.FOR),
                new Act.LowerHand(D),
                new Act.Recognise(CHAIR, D),
                new Act.EndSpeech(C),
                new Act.Second(B),
                new Act.LetFall(CHAIR),
                new Act.State(CHAIR),
                new Act.Withdraw(A),
                new Act.AskConsent(CHAIR),
                new Act.Object(D),
                new Act.PutToVote(CHAIR),
                new Act.Vote(D, Answer.YES),
                new Act.CountHands(CHAIR, 1, 1, 0),
                new Act.JudgeVoices(CHAIR, true),
                new Act.Announce(CHAIR),
                new Act.GiveRuling(CHAIR, true, "理由"),
                new Act.Reply(CHAIR, "答复")));
        return acts;
    }

    private static Act.Move move(Meeting meeting, Person mover, Motion motion) {
        int target = switch (motion) {
            case TAKE_FROM_TABLE -> 3;
            case DISCHARGE_COMMITTEE -> 5;
            case RESCIND, AMEND_ADOPTED, RECONSIDER -> 2;
            default -> 0;
        };
        return new Act.Move(mover, motion, "内容", target, detail(meeting, motion));
    }

    private static Detail detail(Meeting meeting, Motion motion) {
        return switch (motion) {
            case LIMIT_DEBATE -> LIMIT;
            case PREVIOUS_QUESTION -> new Detail.Extent(false);
            case SUSPEND_RULES -> new Detail.Suspends(Rule.SPEECHES_USED_UP);
            case METHOD_OF_VOTING -> new Detail.Method(true);
            case DIVISION_OF_QUESTION -> new Detail.Parts(List.of("一", "二"));
            case AMEND -> Precedence.amended(meeting).map(Question::detail).orElse(new Detail.None());
            default -> new Detail.None();
        };
    }

    private static Map<String, Supplier<Hall>> states() {
        var states = new LinkedHashMap<String, Supplier<Hall>>();
        states.put(
                "before the meeting",
                () -> Hall.before(opening()).take(new Act.Arrive(CHAIR), new Act.Arrive(C), new Act.Arrive(D)));
        states.put("nothing pending, somebody has the floor", () -> started().floorTo(C));
        states.put("nothing pending, nobody has the floor", () -> started());
        states.put(
                "somebody speaks on a main motion",
                () -> main().take(new Act.RaiseHand(C, Purpose.FOR), new Act.Recognise(CHAIR, C)));
        states.put("main motion", () -> main().floorTo(C));
        for (var motion : List.of(
                Motion.POSTPONE_INDEFINITELY,
                Motion.AMEND,
                Motion.COMMIT,
                Motion.POSTPONE_DEFINITELY,
                Motion.LIMIT_DEBATE,
                Motion.PREVIOUS_QUESTION,
                Motion.LAY_ON_TABLE,
                Motion.RECESS,
                Motion.ADJOURN,
                Motion.FIX_TIME_TO_ADJOURN,
                Motion.SUSPEND_RULES,
                Motion.OBJECTION_TO_CONSIDERATION,
                Motion.DIVISION_OF_QUESTION,
                Motion.CONSIDER_BY_PARAGRAPH,
                Motion.METHOD_OF_VOTING,
                Motion.EXCUSE_FROM_DUTY,
                Motion.READ_PAPERS,
                Motion.WITHDRAW_MOTION)) {
            states.put(
                    "main, " + motion,
                    () -> main().pending(move(main().meeting(), A, motion)).floorTo(C));
        }
        states.put(
                "main, AMEND, AMEND",
                () -> main().pending(Motion.AMEND, "改")
                        .pending(Motion.AMEND, "再改")
                        .floorTo(C));
        for (var motion : List.of(
                Motion.RECESS,
                Motion.FIX_TIME_TO_ADJOURN,
                Motion.NOMINATIONS,
                Motion.TAKE_FROM_TABLE,
                Motion.RESCIND,
                Motion.DISCHARGE_COMMITTEE,
                Motion.RECONSIDER)) {
            states.put(
                    motion + " with nothing else pending",
                    () -> started()
                            .pending(move(started().meeting(), A, motion))
                            .floorTo(C));
        }
        states.put(
                "main, debate closed",
                () -> main().pending(Motion.PREVIOUS_QUESTION, "", new Detail.Extent(false))
                        .vote(3, 0)
                        .floorTo(C));
        states.put("a motion waits for a second", () -> started().floorTo(A).take(new Act.Move(A, Motion.MAIN, "案")));
        states.put(
                "a motion waits to be stated",
                () -> started().floorTo(A).take(new Act.Move(A, Motion.MAIN, "案"), new Act.Second(B)));
        states.put(
                "a point of order waits for its ruling",
                () -> main().take(new Act.Move(A, Motion.POINT_OF_ORDER, "离题")));
        states.put(
                "an inquiry waits for its answer", () -> main().take(new Act.Move(A, Motion.REQUEST_FOR_INFO, "多少")));
        states.put(
                "the orders of the day are called for",
                () -> started().take(new Act.TakeUp(CHAIR, 2), new Act.Move(A, Motion.ORDERS_OF_DAY, "")));
        states.put(
                "the agenda is departed from",
                () -> started().take(new Act.TakeUp(CHAIR, 2)).floorTo(C));
        states.put(
                "the chair has ruled",
                () -> main().take(new Act.Move(A, Motion.POINT_OF_ORDER, "离题"), new Act.GiveRuling(CHAIR, false, "")));
        states.put(
                "main, APPEAL",
                () -> main().take(
                                new Act.Move(A, Motion.POINT_OF_ORDER, "离题"),
                                new Act.GiveRuling(CHAIR, false, ""),
                                new Act.Move(A, Motion.APPEAL, ""),
                                new Act.Second(B),
                                new Act.State(CHAIR))
                        .floorTo(C));
        states.put("voting", () -> main().take(new Act.PutToVote(CHAIR)));
        states.put("judged by voices", () -> main().take(new Act.PutToVote(CHAIR), new Act.JudgeVoices(CHAIR, true)));
        states.put("hands counted", () -> main().take(new Act.PutToVote(CHAIR), new Act.CountHands(CHAIR, 2, 1, 0)));
        states.put("asking for consent", () -> main().take(new Act.AskConsent(CHAIR)));
        states.put(
                "without a quorum, nothing pending",
                () -> started()
                        .take(new Act.Leave(A), new Act.Leave(B), new Act.Leave(D))
                        .floorTo(C));
        states.put(
                "without a quorum, main",
                () -> main().take(new Act.Leave(A), new Act.Leave(B), new Act.Leave(D))
                        .floorTo(C));
        states.put("in recess", () -> started().pending(Motion.RECESS, "十分钟").vote(3, 0));
        states.put("adjourned", () -> started().pending(Motion.ADJOURN, "").vote(3, 0));
        return states;
    }

    private static Opening opening() {
        return Hall.opening(RuleSet.full(), "一", "二");
    }

    /** In session, with an adopted motion 2, a tabled one 3 and a referred one 5 behind it. */
    private static Hall started() {
        return Hall.inSession(opening())
                .pending(Motion.MAIN, "第一案")
                .vote(0, 3)
                .pending(Motion.MAIN, "第二案")
                .vote(3, 0)
                .pending(Motion.MAIN, "第三案")
                .pending(Motion.LAY_ON_TABLE, "")
                .vote(3, 0)
                .pending(Motion.MAIN, "第五案")
                .pending(Motion.COMMIT, "三人小组")
                .vote(3, 0)
                .pending(Motion.MAIN, "第七案")
                .pending(Motion.POSTPONE_DEFINITELY, "下周")
                .vote(3, 0);
    }

    private static Hall main() {
        return started().pending(Motion.MAIN, "本案");
    }
}
