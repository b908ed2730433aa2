package org.minyi.local.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.meeting.Meeting;
import org.minyi.rules.order.meeting.Question;

/** What is pending in a meeting and what each person may do next, in lines. */
record OrderReport(Meeting meeting) {
    List<String> lines() {
        var lines = new ArrayList<String>();
        if (meeting.pending().isEmpty()) {
            lines.add("pending: nothing");
        }
        meeting.pending().reversed().forEach(question -> lines.add("pending: " + words(question)));
        meeting.opening().members().forEach(person -> lines.add("open " + person + ": " + open(person)));
        return lines;
    }

    private static String words(Question question) {
        var motion = question.motion();
        return ("#%d %s %s · %s · %s %s")
                .formatted(
                        question.id(),
                        motion.name(),
                        motion.chinese(),
                        question.stage().name().toLowerCase(Locale.ROOT),
                        question.mover(),
                        question.wording())
                .strip();
    }

    private String open(Person person) {
        var byAct = new LinkedHashMap<String, Set<String>>();
        for (var act : meeting.openActs(person)) {
            byAct.computeIfAbsent(name(act), name -> new LinkedHashSet<>()).add(choice(act));
        }
        var acts = new ArrayList<String>();
        byAct.forEach((name, choices) -> {
            choices.remove("");
            acts.add(choices.isEmpty() ? name : name + " " + String.join("|", choices));
        });
        return acts.isEmpty() ? "nothing" : String.join(", ", acts);
    }

    /** The act's name in the file format. */
    private static String name(Act act) {
        return act instanceof Act.GiveRuling
                ? "rule"
                : act.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
    }

    private static String choice(Act act) {
        return switch (act) {
            case Act.Move move -> move.motion().name();
            case Act.RaiseHand raise -> raise.purpose().name().toLowerCase(Locale.ROOT);
            case Act.Vote vote -> vote.answer().name().toLowerCase(Locale.ROOT);
            case Act.Recognise recognise -> recognise.speaker().id();
            case Act.TakeUp takeUp -> Integer.toString(takeUp.item());
            case Act.TakeUpAgain takeUp -> Integer.toString(takeUp.question());
            case Act.HandOverChair handOver -> handOver.to().id();
            default -> "";
        };
    }
}
