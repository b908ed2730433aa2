package org.minyi.rules.order.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Detail;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.act.Purpose;
import org.minyi.rules.order.act.Rule;
import org.minyi.rules.order.minutes.Entry;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.RuleSet;

/** A meeting for tests, led in the words of a meeting. The chair is 主; the others are 甲 乙 丙 丁. */
final class Hall {
    static final Person CHAIR = new Person("主");
    static final Person A = new Person("甲");
    static final Person B = new Person("乙");
    static final Person C = new Person("丙");
    static final Person D = new Person("丁");
    static final Detail.None NONE = new Detail.None();

    private final List<Entry> minutes = new ArrayList<>();
    private Meeting meeting;

    private Hall(Opening opening) {
        meeting = Meeting.of(opening);
    }

    static Opening opening(RuleSet rules, String... agenda) {
        return new Opening(rules, members(), CHAIR, List.of(agenda), List.of());
    }

    static Set<Person> members() {
        return new LinkedHashSet<>(List.of(CHAIR, A, B, C, D));
    }

    static Hall before(Opening opening) {
        return new Hall(opening);
    }

    /** All five are there and the meeting is in session. */
    static Hall inSession(Opening opening) {
        var hall = new Hall(opening);
        Stream.of(CHAIR, A, B, C, D).forEach(person -> hall.take(new Act.Arrive(person)));
        return hall.take(new Act.CallToOrder(CHAIR));
    }

    static Hall inSession() {
        return inSession(opening(RuleSet.full()));
    }

    Hall take(Act... acts) {
        for (var act : acts) {
            switch (meeting.take(act)) {
                case Outcome.Taken(var next, var entries) -> {
                    meeting = next;
                    minutes.addAll(entries);
                }
                case Outcome.Refused refused -> throw new AssertionError(act + " is refused: " + refused.english());
            }
        }
        return this;
    }

    Hall refuses(Act act, Rule rule) {
        assertThat(meeting.take(act))
                .as(act.toString())
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
        return this;
    }

    /** Gives somebody the floor to make a motion. */
    Hall floorTo(Person person) {
        return take(new Act.RaiseHand(person, Purpose.MOVE), new Act.Recognise(CHAIR, person));
    }

    Hall speaks(Person person, Purpose side) {
        return take(new Act.RaiseHand(person, side), new Act.Recognise(CHAIR, person), new Act.EndSpeech(person));
    }

    /** A question is moved by 甲, seconded by 乙 and stated. */
    Hall pending(Motion motion, String wording) {
        return pending(new Act.Move(A, motion, wording));
    }

    Hall pending(Motion motion, String wording, Detail detail) {
        return pending(new Act.Move(A, motion, wording, 0, detail));
    }

    Hall pending(Act.Move move) {
        floorTo(move.person()).take(move);
        if (top().stage() == Stage.MOVED) {
            take(new Act.Second(move.person().equals(B) ? C : B));
        }
        return top().stage() == Stage.SECONDED ? take(new Act.State(CHAIR)) : this;
    }

    Hall vote(int yes, int no) {
        return take(new Act.PutToVote(CHAIR), new Act.CountHands(CHAIR, yes, no, 0), new Act.Announce(CHAIR));
    }

    Hall votes(Answer a, Answer b, Answer c, Answer d) {
        return take(
                new Act.PutToVote(CHAIR),
                new Act.Vote(A, a),
                new Act.Vote(B, b),
                new Act.Vote(C, c),
                new Act.Vote(D, d));
    }

    Question top() {
        return meeting.top().orElseThrow();
    }

    Meeting meeting() {
        return meeting;
    }

    List<Motion> pendingMotions() {
        return meeting.pending().stream().map(Question::motion).toList();
    }

    List<String> minutes() {
        return minutes.stream().map(Entry::english).toList();
    }

    String lastEntry() {
        return minutes.getLast().english();
    }
}
