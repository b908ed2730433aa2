package org.minyi.local.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.minyi.rules.order.motion.Application;
import org.minyi.rules.order.motion.Motion;
import org.minyi.rules.order.motion.MotionFacts;
import org.minyi.rules.order.motion.RuleSet;
import org.minyi.rules.order.motion.Trait;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code minyi rules}: prints the table of motions. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the table of motions of Robert's Rules of Order (12th edition).",
            "Columns: rank, id, name, then S needs a second, D debatable, A amendable, I may interrupt, then the vote."
        })
final class RulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "prints a JSON array, an object a motion")
    private boolean json;

    @Option(names = "--rules", description = "one of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    private OrderCommand.Rules rules = OrderCommand.Rules.full;

    @Override
    public Integer call() {
        var set = rules == OrderCommand.Rules.full ? RuleSet.full() : RuleSet.neighbourhood();
        var out = spec.commandLine().getOut();
        out.print(json ? array(set) : table(set));
        out.flush();
        return 0;
    }

    private static String table(RuleSet set) {
        return set.motions().entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .collect(Collectors.joining());
    }

    private static String row(Motion motion, MotionFacts facts) {
        var rank = facts.rank().isPresent() ? Integer.toString(facts.rank().getAsInt()) : "-";
        var traits = Arrays.stream(Trait.values())
                .map(trait -> facts.has(trait) ? trait.name().substring(0, 1) : "-")
                .collect(Collectors.joining());
        return "%2s  %-26s  %s  %s  %s (%s, RONR %d)\n"
                .formatted(
                        rank,
                        motion.name(),
                        traits,
                        facts.vote().code(),
                        motion.chinese(),
                        facts.category().chinese(),
                        motion.section());
    }

    private static String array(RuleSet set) {
        return set.motions().entrySet().stream()
                .map(row -> object(row.getKey(), row.getValue()))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String object(Motion motion, MotionFacts facts) {
        var fields = new ArrayList<String>();
        fields.add(field("id", quoted(motion.name())));
        fields.add(field("category", quoted(facts.category().name().toLowerCase(Locale.ROOT))));
        fields.add(field(
                "rank", facts.rank().isPresent() ? Integer.toString(facts.rank().getAsInt()) : "null"));
        Arrays.stream(Trait.values())
                .forEach(trait -> fields.add(field(name(trait), Boolean.toString(facts.has(trait)))));
        fields.add(field("vote", quoted(facts.vote().code())));
        fields.add(field("applies_to", appliesTo(facts.application())));
        fields.add(field("reconsider", quoted(facts.reconsidering().name().toLowerCase(Locale.ROOT))));
        fields.add(field("chinese", quoted(motion.chinese())));
        fields.add(field("section", Integer.toString(motion.section())));
        return "{" + String.join(", ", fields) + "}";
    }

    private static String name(Trait trait) {
        return switch (trait) {
            case SECOND -> "needs_second";
            case DEBATE -> "debatable";
            case AMENDMENT -> "amendable";
            case INTERRUPTION -> "may_interrupt";
        };
    }

    private static String appliesTo(Application application) {
        var names = switch (application) {
            case NOTHING -> List.<String>of();
            case MAIN_QUESTION -> List.of("MAIN");
            case DEBATABLE -> List.of("any debatable");
            case DEBATABLE_OR_AMENDABLE -> List.of("any debatable/amendable");
            case AMENDABLE ->
                Arrays.stream(Motion.values())
                        .filter(motion -> motion.facts().has(Trait.AMENDMENT))
                        .map(Motion::name)
                        .toList();
        };
        return names.stream().map(RulesCommand::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String field(String name, String value) {
        return quoted(name) + ": " + value;
    }

    /** For names and words, in which nothing needs escaping. */
    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
