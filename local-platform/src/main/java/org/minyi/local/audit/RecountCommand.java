package org.minyi.local.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.minyi.rules.Step;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code minyi recount}: counts the export of a ballot again and compares it with the published result. */
@Command(
        name = "recount",
        mixinStandardHelpOptions = true,
        description = {
            "Counts the exported log of a ballot again and compares it with the published result.",
            "Ends with 0 when they agree, 1 when they differ, 2 when the export cannot be read."
        })
final class RecountCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "BALLOT_EXPORT", description = "what /api/ballots/ID/export gave; - is standard input")
    private String file = "-";

    @Option(names = "--explain", description = "adds an empty line and the count, step by step")
    private boolean explain;

    @Override
    public Integer call() {
        var input = new InputFile(file);
        try (var in = input.open()) {
            var lines = new TextLines(in);
            var export = new RecountFile();
            export.read(lines);
            if (!lines.faults().isEmpty()) {
                return refuse(
                        lines.faults().stream().map(it -> file + ": " + it).toList());
            }
            var recount = export.recount();
            return recount.isPresent()
                    ? print(recount.get())
                    : refuse(
                            export.faults().stream().map(it -> file + ": " + it).toList());
        } catch (IOException | UncheckedIOException | InvalidPathException why) {
            return refuse(List.of(input.reason(why)));
        }
    }

    private int print(Recount recount) {
        var lines = new ArrayList<>(recount.lines());
        if (explain) {
            lines.add("");
            recount.result().explanation().stream().map(Step::english).forEach(lines::add);
        }
        var out = spec.commandLine().getOut();
        lines.forEach(line -> out.print(line + "\n"));
        out.flush();
        return recount.agrees() ? 0 : 1;
    }

    private int refuse(List<String> reasons) {
        var err = spec.commandLine().getErr();
        reasons.forEach(reason -> err.print(reason + "\n"));
        err.flush();
        return 2;
    }
}
