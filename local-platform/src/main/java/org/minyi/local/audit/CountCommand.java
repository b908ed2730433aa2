package org.minyi.local.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.minyi.rules.Fault;
import org.minyi.rules.budget.pabulib.PabulibFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code minyi count}: spends the budget of a Pabulib file and prints the ids of the projects funded, one a line. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = {
            "Spends the budget of a Pabulib file (pabulib.org/format) and prints the ids of the projects funded, "
                    + "one a line, in the order in which the rule takes them.",
            "Exit codes: 0 counted, 2 the file has faults, each told with its line on standard error."
        })
final class CountCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.pb", description = "the file, in UTF-8; - is standard input")
    private String file = "-";

    @Mixin
    private CountChoice choice = new CountChoice();

    @Option(
            names = "--explain",
            description = "adds an empty line, then why each project is funded or not, who pays, what would have "
                    + "changed it, and what is unusual in the file")
    private boolean explain;

    @Override
    public Integer call() {
        var input = new InputFile(file);
        try (var in = input.open()) {
            var lines = new TextLines(in);
            return switch (PabulibFile.read(lines)) {
                case PabulibFile.Read read when lines.faults().isEmpty() -> count(read);
                case PabulibFile.Read _ -> refuse(lines.faults());
                case PabulibFile.Unreadable(var faults) -> refuse(together(faults, lines.faults()));
            };
        } catch (CountChoice.NoSuchChoice wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        } catch (IOException | UncheckedIOException | InvalidPathException why) {
            return print(List.of(input.reason(why)));
        }
    }

    private int count(PabulibFile.Read read) {
        var chosen = choice.rule(read);
        var outcome = chosen.rule().count(read.election());
        var lines = new ArrayList<>(outcome.funded());
        if (explain) {
            lines.add("");
            outcome.explanation().forEach(step -> lines.add(step.english()));
            chosen.rule()
                    .turningPoints(read.election())
                    .forEach(point -> lines.add(point.step().english()));
            read.withdrawn().forEach(id -> lines.add(id + " was withdrawn."));
            chosen.doubt().ifPresent(doubt -> lines.add("In doubt: " + doubt + "."));
            read.remarks().forEach(remark -> lines.add("Remark: " + remark + "."));
        }
        var out = spec.commandLine().getOut();
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
        return 0;
    }

    private static List<Fault> together(List<Fault> some, List<Fault> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        all.sort(Comparator.comparingInt(Fault::line));
        return all;
    }

    private int refuse(List<Fault> faults) {
        return print(faults.stream().map(fault -> file + ": " + fault).toList());
    }

    private int print(List<String> reasons) {
        var err = spec.commandLine().getErr();
        reasons.forEach(reason -> err.print(reason + "\n"));
        err.flush();
        return 2;
    }
}
