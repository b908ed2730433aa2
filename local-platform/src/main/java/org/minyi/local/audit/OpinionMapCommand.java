package org.minyi.local.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.concurrent.Callable;
import org.minyi.rules.Fault;
import org.minyi.rules.opinion.OpinionMap;
import org.minyi.rules.opinion.votes.VotesFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code minyi opinion-map}: groups the participants of a conversation by how they voted. */
@Command(
        name = "opinion-map",
        mixinStandardHelpOptions = true,
        description = {
            "Groups the participants of a conversation by their votes, given as Polis exports them: one row a "
                    + "participant, a column a statement, 1 for agree, -1 for disagree, 0 for pass, empty for unseen.",
            "Prints 'participant,group' lines, the group empty for those with too few votes to be placed.",
            "Exit codes: 0 mapped, 2 the file has faults, each told with its line on standard error."
        })
final class OpinionMapCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "participants-votes.csv", description = "the votes, in UTF-8; - is standard input")
    private String file = "-";

    @Option(
            names = "--json",
            description = "prints everything instead: centre, components, positions, groups, statistics per statement "
                    + "and group, consensus, priorities")
    private boolean json;

    @Override
    public Integer call() {
        var input = new InputFile(file);
        try (var in = input.open()) {
            var lines = new TextLines(in);
            return switch (VotesFile.read(lines)) {
                case VotesFile.Read(var votes) when lines.faults().isEmpty() -> print(OpinionMap.of(votes));
                case VotesFile.Read _ -> refuse(lines.faults());
                case VotesFile.Unreadable(var faults) -> refuse(lines.faults().isEmpty() ? faults : lines.faults());
            };
        } catch (IOException | UncheckedIOException | InvalidPathException why) {
            return tell(List.of(input.reason(why)));
        }
    }

    private int print(OpinionMap map) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.print(OpinionMapJson.of(map) + "\n");
        } else {
            out.print("participant,group\n");
            var participants = map.votes().participants();
            for (int row = 0; row < participants.size(); row++) {
                out.print(field(participants.get(row)) + "," + label(map, row) + "\n");
            }
        }
        out.flush();
        return 0;
    }

    private static String field(String text) {
        return text.chars().anyMatch(letter -> ",\"".indexOf(letter) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }

    private static String label(OpinionMap map, int row) {
        int group = map.groups().groupAt(row);
        return group < 0 ? "" : String.valueOf(map.groups().groups().get(group).label());
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
