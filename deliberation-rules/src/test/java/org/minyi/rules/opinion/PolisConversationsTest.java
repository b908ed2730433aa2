package org.minyi.rules.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.minyi.rules.opinion.votes.VotesFile;

@DisplayName("Conversations held on Polis: the number of groups it found, and how far the groups are the same")
class PolisConversationsTest {
    /** How many groups Polis found, and an index below which ours would have become less like them. */
    private record Known(int groups, double index) {}

    // Of 26 people in London Polis keeps 18 in one group, which no partition by nearness does: only their number
    // agrees.
    private static final Map<String, Known> KNOWN =
            Map.of("brexit-consensus", new Known(2, 0.87), "london.youth.policing", new Known(3, 0.10));

    @TestFactory
    Stream<DynamicTest> conversations() throws IOException {
        var folder = System.getProperty("minyi.cases", "");
        assumeFalse(folder.isBlank(), "minyi.cases does not name the folder of the cases");
        try (var files = Files.list(Path.of(folder, "opinions"))) {
            return files.filter(Files::isDirectory).sorted().toList().stream()
                    .map(conversation -> DynamicTest.dynamicTest(
                            conversation.getFileName().toString(), () -> compare(conversation)));
        }
    }

    private static void compare(Path conversation) throws IOException {
        var file = conversation.resolve("participants-votes.csv");
        var theirs = new HashMap<String, Integer>();
        var lines = Files.readAllLines(file);
        int column = List.of(lines.getFirst().split(",")).indexOf("group-id");
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split(",", -1);
            theirs.put(fields[0], fields[column].isEmpty() ? -1 : Integer.parseInt(fields[column]));
        }
        if (!(VotesFile.read(lines) instanceof VotesFile.Read(var votes))) {
            throw new AssertionError("not read");
        }
        var map = OpinionMap.of(votes);
        int[] expected = votes.participants().stream().mapToInt(theirs::get).toArray();
        map.groupings()
                .byCount()
                .forEach(grouping -> System.out.printf(
                        "%s: %d groups, silhouette %.4f +- %.4f, adjusted Rand index %.4f%s%n",
                        conversation.getFileName(),
                        grouping.groups().size(),
                        grouping.silhouette(),
                        grouping.standardError(),
                        Conversations.adjustedRandIndex(expected, Conversations.groups(map, grouping)),
                        grouping == map.groups() ? " (chosen)" : ""));
        var known = KNOWN.get(conversation.getFileName().toString());
        if (known != null) {
            assertThat(map.groups().groups()).hasSize(known.groups());
            assertThat(Conversations.adjustedRandIndex(expected, Conversations.groups(map, map.groups())))
                    .isGreaterThan(known.index());
        }
        assertThat(map.groupings().byCount())
                .allSatisfy(grouping -> assertThat(
                                IntStream.range(0, votes.participants().size())
                                        .filter(row -> map.positions().votes(row) >= 7))
                        .allMatch(row -> grouping.groupAt(row) >= 0));
    }
}
