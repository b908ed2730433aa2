package org.minyi.rules.order.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.meeting.Outcome.Refused;
import org.minyi.rules.order.meeting.Outcome.Taken;
import org.minyi.rules.order.minutes.Entry;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.RuleSet;

class MeetingPropertyTest {
    private static final int ACTS = 200;

    @Property(tries = 100)
    void noSequenceOfLegalActsReachesAnImpossibleMeeting(@ForAll long seed, @ForAll boolean full) {
        var random = new Random(seed);
        var meeting = Meeting.of(opening(full));
        for (int act = 0; act < ACTS && meeting.session().phase() != Phase.ADJOURNED; act++) {
            meeting = next(meeting, random, new ArrayList<>(), new ArrayList<>());
            assertPossible(meeting);
        }
    }

    @Property(tries = 60)
    void replayingTheActsRebuildsTheMeetingAndItsMinutes(@ForAll long seed) {
        var random = new Random(seed);
        var opening = opening(true);
        var meeting = Meeting.of(opening);
        var acts = new ArrayList<Act>();
        var entries = new ArrayList<Entry>();
        for (int act = 0; act < ACTS; act++) {
            meeting = next(meeting, random, acts, entries);
        }

        assertThat(Minutes.of(opening, acts)).isEqualTo(new Minutes(meeting, entries));
        entries.forEach(entry -> assertThat(entry.chinese() + entry.english()).doesNotContain("{"));
    }

    @Property(tries = 15)
    void everyOpenActIsLegalAndEveryRefusalSaysWhatIsOpenInstead(@ForAll long seed) {
        var random = new Random(seed);
        var meeting = Meeting.of(opening(true));
        for (int act = 0; act < ACTS; act++) {
            for (var person : meeting.opening().members()) {
                assertThat(meeting.openActs(person)).allMatch(meeting::legal);
            }
            var candidates = Candidates.of(meeting, anybody(meeting, random));
            if (meeting.take(candidates.get(random.nextInt(candidates.size()))) instanceof Refused refused) {
                assertThat(refused.open()).isEqualTo(meeting.openActs(refused.person()));
                assertThat(refused.chinese() + refused.english()).doesNotContain("{");
            }
            meeting = next(meeting, random, new ArrayList<>(), new ArrayList<>());
        }
    }

    private static Opening opening(boolean full) {
        var rules = full ? RuleSet.full() : RuleSet.neighbourhood();
        var standing = List.of(new Opening.Standing("旧决定", true), new Opening.Standing("另一旧决定", false));
        return new Opening(rules, Hall.members(), Hall.CHAIR, List.of("一", "二", "三"), standing);
    }

    /** Takes one of the open acts; leaving and closing are rare, so that meetings get somewhere. */
    private static Meeting next(Meeting meeting, Random random, List<Act> acts, List<Entry> entries) {
        var open = meeting.opening().members().stream()
                .sorted(Comparator.comparing(Person::id))
                .flatMap(person -> meeting.openActs(person).stream())
                .filter(act -> isFrequent(act) || random.nextInt(20) == 0)
                .map(act -> varied(act, random))
                .filter(meeting::legal)
                .toList();
        if (open.isEmpty()) {
            return meeting;
        }
        var act = open.get(random.nextInt(open.size()));
        var taken = (Taken) meeting.take(act);
        acts.add(act);
        entries.addAll(taken.minutes());
        return taken.meeting();
    }

    private static boolean isFrequent(Act act) {
        return switch (act) {
            case Act.Leave _, Act.Close _, Act.HandOverChair _, Act.KeepTime _, Act.LowerHand _, Act.EndSpeech _ ->
                false;
            case Act.Move move ->
                move.motion() != Motion.ADJOURN && !move.motion().isAsked();
            default -> true;
        };
    }

    private static Act varied(Act act, Random random) {
        return switch (act) {
            case Act.Move move ->
                new Act.Move(
                        move.person(), move.motion(), "第" + random.nextInt(50) + "案", move.target(), move.detail());
            case Act.CountHands count ->
                new Act.CountHands(count.person(), random.nextInt(4), random.nextInt(3), random.nextInt(2));
            case Act.KeepTime time -> new Act.KeepTime(time.person(), Duration.ofMinutes(random.nextInt(12)));
            default -> act;
        };
    }

    private static Person anybody(Meeting meeting, Random random) {
        return meeting.opening().members().stream()
                .skip(random.nextInt(meeting.opening().members().size()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertPossible(Meeting meeting) {
        var session = meeting.session();
        var pending = meeting.pending();
        if (session.phase() == Phase.IN_SESSION || session.phase() == Phase.RECESSED) {
            assertThat(session.present()).contains(session.chair());
        }
        if (session.phase() == Phase.IN_SESSION) {
            assertThat(meeting.openActs(session.chair())).isNotEmpty();
        } else {
            assertThat(meeting.step()).isEqualTo(new Step.Discussing());
        }
        if (session.phase() == Phase.ADJOURNED) {
            assertThat(pending).isEmpty();
            assertThat(meeting.floor()).isEqualTo(Floor.FREE);
        }
        meeting.floor()
                .speaker()
                .ifPresent(speaker -> assertThat(session.present()).contains(speaker.person()));
        assertThat(meeting.floor().hands()).allMatch(hand -> session.present().contains(hand.person()));
        assertThat(meeting.floor().hands().stream().map(Floor.Hand::person)).doesNotHaveDuplicates();
        assertStack(meeting, pending);
    }

    private static void assertStack(Meeting meeting, List<Question> pending) {
        var ids = new ArrayList<Integer>();
        pending.forEach(question -> ids.add(question.id()));
        meeting.archive().decisions().forEach(decision -> ids.add(decision.id()));
        meeting.archive().setAside().forEach(aside -> aside.stack().forEach(question -> ids.add(question.id())));
        meeting.archive().next().forEach(question -> ids.add(question.id()));
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allMatch(id -> id <= meeting.archive().lastId());
        assertThat(pending.stream().filter(question -> question.motion() == Motion.MAIN))
                .hasSizeLessThan(2);
        assertThat(pending.stream().skip(1)).noneMatch(question -> question.motion() == Motion.MAIN);
        for (int above = 1; above < pending.size(); above++) {
            var under = pending.get(above - 1);
            boolean closes = pending.get(above).motion() == Motion.PREVIOUS_QUESTION;
            assertThat(closes && !under.debatable() && !under.amendable()).isFalse();
        }
        if (meeting.step() instanceof Step.Voting || meeting.step() instanceof Step.AskingConsent) {
            assertThat(pending).isNotEmpty();
            assertThat(meeting.floor().speaker().isPresent()
                            && pending.getLast().stage() == Stage.STATED)
                    .isFalse();
        }
        var known = new HashSet<Integer>(ids);
        pending.stream().filter(question -> question.motion() == Motion.AMEND).forEach(amendment -> {
            assertThat(known).contains(amendment.target());
            assertThat(degree(pending, amendment)).isLessThanOrEqualTo(2);
        });
        pending.stream()
                .flatMap(question -> question.debate().speeches().entrySet().stream())
                .forEach(speech -> assertThat(speech.getValue()).isPositive());
    }

    private static int degree(List<Question> pending, Question amendment) {
        return 1
                + pending.stream()
                        .filter(question -> question.id() == amendment.target() && question.motion() == Motion.AMEND)
                        .mapToInt(question -> degree(pending, question))
                        .sum();
    }
}
