package org.minyi.rules.order.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.meeting.Decision.Disposal;
import org.minyi.rules.order.meeting.Outcome.Refused;
import org.minyi.rules.order.meeting.Outcome.Taken;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.RuleSet;

/**
 * A meeting at a moment. Everything that happens to it is an act, so the same acts always give the same meeting.
 *
 * @param pending the questions before the meeting, the immediately pending one last
 */
public record Meeting(
        Opening opening, Session session, List<Question> pending, Floor floor, Step step, Archive archive) {
    public Meeting {
        pending = List.copyOf(pending);
    }

    /** A meeting that has not begun, with nobody there. */
    public static Meeting of(Opening opening) {
        var session = new Session(Phase.GATHERING, opening.chair(), Set.of(), 0, List.of());
        var archive = new Archive(List.of(), List.of(), List.of(), Set.of(), Optional.empty(), 0);
        var meeting = new Meeting(opening, session, List.of(), Floor.FREE, new Step.Discussing(), archive);
        for (var standing : opening.standing()) {
            meeting = meeting.with(meeting.archive.numbered());
            var question = meeting.question(opening.chair(), Motion.MAIN, standing.wording());
            meeting = meeting.with(meeting.archive.decided(new Decision(
                    question, Disposal.ADOPTED, Map.of(), "", new Detail.None(), standing.noticed(), true)));
        }
        return meeting;
    }

    /** Does an act, or refuses it by a rule. */
    public Outcome take(Act act) {
        return Guards.refusal(this, act).<Outcome>map(refused -> refused).orElseGet(() -> Acts.take(this, act));
    }

    /** Whether an act would be taken now. */
    public boolean legal(Act act) {
        return take(act) instanceof Taken;
    }

    /**
     * What this person may do now, one example of each: wordings, reasons and times in them are placeholders. Every one of
     * them is legal.
     */
    public List<Act> openActs(Person person) {
        return Candidates.of(this, person).stream().filter(this::legal).toList();
    }

    /** The immediately pending question, or what waits for a second or a ruling in its place. */
    public Optional<Question> top() {
        return pending.isEmpty() ? Optional.empty() : Optional.of(pending.getLast());
    }

    /** The person whose hand comes next. */
    public Optional<Person> nextSpeaker() {
        return SpeakingOrder.next(this);
    }

    /** Whether enough members are present to decide. */
    public boolean hasQuorum() {
        return session.present().size() >= opening.quorum();
    }

    RuleSet rules() {
        return opening.rules();
    }

    boolean isChair(Person person) {
        return session.chair().equals(person);
    }

    /** Whether a rule holds at present. */
    boolean holds(Rule rule) {
        return !archive.suspended().contains(rule);
    }

    Refused refuse(Act act, Rule rule) {
        return new Refused(rule, Map.of(), this, act.person());
    }

    Refused refuse(Act act, Rule rule, String name, Object value) {
        return new Refused(rule, Map.of(name, value.toString()), this, act.person());
    }

    Question question(Person mover, Motion motion, String wording) {
        return new Question(
                archive.lastId(),
                motion,
                mover,
                Stage.STATED,
                wording,
                0,
                new Detail.None(),
                true,
                true,
                Debate.under(rules().speaking()),
                false,
                false,
                false);
    }

    Meeting with(Session next) {
        return new Meeting(opening, next, pending, floor, step, archive);
    }

    Meeting with(List<Question> next) {
        return new Meeting(opening, session, next, floor, step, archive);
    }

    Meeting with(Floor next) {
        return new Meeting(opening, session, pending, next, step, archive);
    }

    Meeting with(Step next) {
        return new Meeting(opening, session, pending, floor, next, archive);
    }

    Meeting with(Archive next) {
        return new Meeting(opening, session, pending, floor, step, next);
    }

    Meeting pushed(Question question) {
        var all = new ArrayList<>(pending);
        all.add(question);
        return with(all);
    }

    Meeting popped() {
        return with(pending.subList(0, pending.size() - 1));
    }

    Meeting replaced(Question question) {
        return with(pending.stream()
                .map(old -> old.id() == question.id() ? question : old)
                .toList());
    }
}
