package org.minyi.local.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.minyi.rules.Fault;
import org.minyi.rules.Step;
import org.minyi.rules.ballot.ranked.InstantRunoff;
import org.minyi.rules.ballot.ranked.RankedFile;
import org.minyi.rules.ballot.ranked.RankedPapers;
import org.minyi.rules.ballot.ranked.Schulze;
import org.minyi.rules.ballot.transferable.TransferableRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code minyi ranked}: counts ranked papers and prints the order, best first, one rank a line. */
@Command(
        name = "ranked",
        mixinStandardHelpOptions = true,
        description = {
            "Counts ranked papers, lines like '3: A > B = C'; a first line 'candidates: A, B, C' may name all.",
            "Prints the full order, best first, ties joined by ' = '; with stv the elected in order of election."
        })
final class RankedCommand implements Callable<Integer> {
    enum Method {
        schulze,
        irv,
        stv
    }

    private record Outcome(List<String> lines, List<Step> explanation) {}

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "papers in UTF-8; - is standard input")
    private String file = "-";

    @Option(names = "--method", description = "one of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}")
    private Method method = Method.schulze;

    @Option(names = "--seats", description = "seats to fill with stv; default: ${DEFAULT-VALUE}")
    private int seats = 1;

    @Option(
            names = "--lot",
            split = ",",
            description =
                    "with stv, all candidates as a lot drew them; default: the order in which the file names them")
    private List<String> lot = List.of();

    @Option(names = "--explain", description = "adds an empty line and the count, step by step")
    private boolean explain;

    @Override
    public Integer call() {
        var input = new InputFile(file);
        try (var in = input.open()) {
            var lines = new TextLines(in);
            return switch (RankedFile.read(lines)) {
                case RankedFile.Read(var papers) when lines.faults().isEmpty() -> print(count(papers));
                case RankedFile.Read _ -> refuse(lines.faults());
                case RankedFile.Unreadable(var faults) -> refuse(lines.faults().isEmpty() ? faults : lines.faults());
            };
        } catch (IOException | UncheckedIOException | InvalidPathException why) {
            return tell(List.of(input.reason(why)));
        }
    }

    private Outcome count(RankedPapers papers) {
        return switch (method) {
            case schulze -> {
                var result = Schulze.count(papers);
                yield new Outcome(ranks(result.order()), result.explanation());
            }
            case irv -> {
                var result = InstantRunoff.count(papers);
                yield new Outcome(ranks(result.order()), result.explanation());
            }
            case stv -> {
                var result = rule(papers).count(papers);
                yield new Outcome(result.elected(), result.explanation());
            }
        };
    }

    private TransferableRule rule(RankedPapers papers) {
        var drawn = lot.isEmpty()
                ? papers.candidates()
                : lot.stream().map(String::strip).toList();
        if (seats < 1) {
            throw new ParameterException(spec.commandLine(), "--seats must be at least 1");
        }
        if (!drawn.stream()
                .sorted()
                .toList()
                .equals(papers.candidates().stream().sorted().toList())) {
            throw new ParameterException(spec.commandLine(), "--lot must name every candidate once");
        }
        return new TransferableRule(seats, drawn);
    }

    private static List<String> ranks(List<List<String>> order) {
        return order.stream().map(level -> String.join(" = ", level)).toList();
    }

    private int print(Outcome outcome) {
        var lines = new ArrayList<>(outcome.lines());
        if (explain) {
            lines.add("");
            outcome.explanation().forEach(step -> lines.add(step.english()));
        }
        var out = spec.commandLine().getOut();
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
        return 0;
    }

    private int refuse(List<Fault> faults) {
        return tell(faults.stream().map(fault -> file + ": " + fault).toList());
    }

    private int tell(List<String> reasons) {
        var err = spec.commandLine().getErr();
        reasons.forEach(reason -> err.print(reason + "\n"));
        err.flush();
        return 2;
    }
}
