package org.minyi.rules.order.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.SpeakingLimit;

/** One act of every kind a person could think of now, with placeholders; which of them are legal is for the rules to say. */
final class Candidates {
    private static final String PLACEHOLDER = "…";

    private Candidates() {}

    static List<Act> of(Meeting meeting, Person person) {
        return Stream.of(
                        attendance(meeting, person), floor(meeting, person), motions(meeting, person), deciding(person))
                .flatMap(acts -> acts)
                .toList();
    }

    private static Stream<Act> attendance(Meeting meeting, Person person) {
        var acts = new ArrayList<Act>(List.of(
                new Act.Arrive(person),
                new Act.CallToOrder(person),
                new Act.Resume(person),
                new Act.Close(person),
                new Act.Leave(person)));
        meeting.opening().members().stream()
                .filter(other -> !other.equals(person))
                .forEach(other -> acts.add(new Act.HandOverChair(person, other)));
        IntStream.rangeClosed(1, meeting.opening().agenda().size())
                .forEach(item -> acts.add(new Act.TakeUp(person, item)));
        meeting.archive().setAside().forEach(aside -> acts.add(new Act.TakeUpAgain(person, aside.id())));
        return acts.stream();
    }

    private static Stream<Act> floor(Meeting meeting, Person person) {
        var acts = new ArrayList<Act>();
        Arrays.stream(Purpose.values()).forEach(purpose -> acts.add(new Act.RaiseHand(person, purpose)));
        acts.add(new Act.LowerHand(person));
        acts.add(new Act.EndSpeech(person));
        meeting.floor().hands().forEach(hand -> acts.add(new Act.Recognise(person, hand.person())));
        acts.add(new Act.KeepTime(person, Duration.ofSeconds(1)));
        return acts.stream();
    }

    private static Stream<Act> motions(Meeting meeting, Person person) {
        var acts = Arrays.stream(Motion.values()).flatMap(motion -> moves(meeting, person, motion));
        return Stream.concat(
                acts,
                Stream.of(
                        new Act.Second(person),
                        new Act.LetFall(person),
                        new Act.State(person),
                        new Act.Withdraw(person),
                        new Act.GiveRuling(person, true, PLACEHOLDER),
                        new Act.GiveRuling(person, false, PLACEHOLDER),
                        new Act.Reply(person, PLACEHOLDER)));
    }

    private static Stream<Act> moves(Meeting meeting, Person person, Motion motion) {
        return targets(meeting, motion)
                .flatMap(target -> details(meeting, motion)
                        .map(detail -> new Act.Move(person, motion, PLACEHOLDER, target, detail)));
    }

    private static Stream<Integer> targets(Meeting meeting, Motion motion) {
        var archive = meeting.archive();
        return switch (motion) {
            case TAKE_FROM_TABLE, DISCHARGE_COMMITTEE ->
                archive.setAside().stream().map(SetAside::id);
            case RESCIND, AMEND_ADOPTED, RECONSIDER ->
                archive.decisions().stream().map(Decision::id);
            default -> Stream.of(0);
        };
    }

    private static Stream<Detail> details(Meeting meeting, Motion motion) {
        return switch (motion) {
            case LIMIT_DEBATE -> Stream.of(new Detail.Limit(new SpeakingLimit(1, Duration.ofMinutes(1))));
            case PREVIOUS_QUESTION ->
                meeting.pending().size() > 1
                        ? Stream.of(new Detail.Extent(false), new Detail.Extent(true))
                        : Stream.of(new Detail.Extent(false));
            case SUSPEND_RULES ->
                Arrays.stream(Rule.values()).filter(Rule::isSuspendable).map(Detail.Suspends::new);
            case METHOD_OF_VOTING -> Stream.of(new Detail.Method(false), new Detail.Method(true));
            case DIVISION_OF_QUESTION -> Stream.of(new Detail.Parts(List.of(PLACEHOLDER, PLACEHOLDER)));
            case AMEND -> Precedence.amended(meeting).map(Question::detail).stream();
            default -> Stream.of(new Detail.None());
        };
    }

    private static Stream<Act> deciding(Person person) {
        var acts = new ArrayList<Act>(
                List.of(new Act.AskConsent(person), new Act.Object(person), new Act.PutToVote(person)));
        Arrays.stream(Answer.values()).forEach(answer -> acts.add(new Act.Vote(person, answer)));
        acts.add(new Act.CountHands(person, 0, 0, 0));
        acts.add(new Act.JudgeVoices(person, true));
        acts.add(new Act.JudgeVoices(person, false));
        acts.add(new Act.Announce(person));
        return acts.stream();
    }
}
