package org.minyi.local.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.minyi.rules.Fault;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.meeting.Meeting;
import org.minyi.rules.order.meeting.Opening;
import org.minyi.rules.order.meeting.Outcome;
import org.minyi.rules.order.minutes.Entry;
import org.minyi.rules.order.motion.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code minyi order}: plays a meeting under rules of order. */
@Command(
        name = "order",
        mixinStandardHelpOptions = true,
        description = {
            "Plays a meeting, one JSON object a line, and prints for each 'accepted' or 'refused: RULE' with the rule in "
                    + "words; then what is pending, the immediate question first, and what each member may do next.",
            "The first line opens the meeting:",
            "  {\"act\":\"open\",\"members\":[\"a\",\"b\",\"c\"],\"chair\":\"a\"} and, if wanted, \"agenda\":[…], "
                    + "\"quorum\":2, \"base\":\"cast|present|members\", \"standing\":[…] and \"noticed\":[…] (decisions "
                    + "of earlier meetings, numbered from 1 in this order; for the noticed ones notice was given).",
            "All others name the act and who does it: {\"act\":\"arrive\",\"by\":\"a\"}. Acts and what else they name:",
            "  arrive, leave, call-to-order, resume, close, hand-over-chair to, keep-time seconds, take-up item, "
                    + "take-up-again question",
            "  raise-hand purpose (for, against, move), lower-hand, recognise speaker, end-speech",
            "  move motion [wording] [target], second, let-fall, state, withdraw; a motion's id is as 'minyi rules' prints "
                    + "it; LIMIT_DEBATE names speeches and seconds, PREVIOUS_QUESTION all (true or false), "
                    + "DIVISION_OF_QUESTION parts, SUSPEND_RULES rule, METHOD_OF_VOTING secret (true or false)",
            "  ask-consent, object, put-to-vote, vote answer (yes, no, abstain), count-hands yes no [abstain], "
                    + "judge-voices ayes (true or false), announce",
            "  rule granted [reason], reply [answer]"
        })
final class OrderCommand implements Callable<Integer> {
    enum Rules {
        full,
        neighbourhood
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ACTS.jsonl", description = "the acts; - is standard input")
    private String file = "-";

    @Option(names = "--rules", description = "one of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    private Rules rules = Rules.full;

    @Option(names = "--minutes", description = "adds an empty line and the minutes")
    private boolean withMinutes;

    @Override
    public Integer call() {
        var input = new InputFile(file);
        var acts = new OrderFile(rules == Rules.full ? RuleSet.full() : RuleSet.neighbourhood());
        try (var in = input.open()) {
            var lines = new TextLines(in);
            acts.read(lines);
            var faults = new ArrayList<>(acts.faults());
            faults.addAll(lines.faults());
            faults.sort(Comparator.comparingInt(Fault::line));
            return faults.isEmpty() && acts.opening().isPresent()
                    ? play(acts.opening().get(), acts.acts())
                    : refuse(faults.stream().map(fault -> file + ": " + fault).toList());
        } catch (IOException | UncheckedIOException | InvalidPathException why) {
            return refuse(List.of(input.reason(why)));
        }
    }

    private int play(Opening opening, List<Act> acts) {
        var lines = new ArrayList<>(List.of("accepted"));
        var minutes = new ArrayList<Entry>();
        var meeting = Meeting.of(opening);
        for (var act : acts) {
            switch (meeting.take(act)) {
                case Outcome.Taken(var next, var entries) -> {
                    meeting = next;
                    minutes.addAll(entries);
                    lines.add("accepted");
                }
                case Outcome.Refused refused ->
                    lines.add("refused: " + refused.rule() + " " + refused.chinese() + " " + refused.english());
            }
        }
        lines.addAll(new OrderReport(meeting).lines());
        if (withMinutes) {
            lines.add("");
            minutes.forEach(entry -> lines.add(entry.chinese() + " " + entry.english()));
        }
        return print(lines);
    }

    private int print(List<String> lines) {
        var out = spec.commandLine().getOut();
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
        return 0;
    }

    private int refuse(List<String> reasons) {
        var err = spec.commandLine().getErr();
        reasons.forEach(reason -> err.print(reason + "\n"));
        err.flush();
        return 2;
    }
}
