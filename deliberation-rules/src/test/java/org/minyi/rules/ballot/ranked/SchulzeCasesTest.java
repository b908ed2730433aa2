package org.minyi.rules.ballot.ranked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The Schulze method meets the published examples")
class SchulzeCasesTest {
    private static final String WINNING_VOTES = "Schulze Winning";

    @TestFactory
    Stream<DynamicTest> cases() {
        var folder = System.getProperty("minyi.cases", "");
        assumeFalse(folder.isBlank(), "minyi.cases does not name the folder of the cases");
        var cases = JsonMapper.shared().readTree(Path.of(folder, "ranked", "schulze_condorcetphp.json"));
        return cases.valueStream()
                .map(example -> DynamicTest.dynamicTest(example.get("id").asString(), () -> check(example)));
    }

    private static void check(JsonNode example) {
        var lines = new ArrayList<String>();
        if (!example.get("candidates").isEmpty()) {
            lines.add("candidates: " + String.join(", ", texts(example.get("candidates"))));
        }
        for (int stage = 0; stage < example.get("ballots").size(); stage++) {
            texts(example.get("ballots").get(stage)).forEach(paper -> lines.add(line(paper)));
            var result = Schulze.count(Elections.of(lines.toArray(String[]::new)));
            boolean staged = example.get("ballots").size() > 1;
            checkWinners(example, staged ? stage : -1, result);
            if (!staged) {
                checkRankings(example, result);
                checkPaths(example.get("strongest_paths"), result);
            }
        }
    }

    private static String line(String paper) {
        var parts = paper.split("\\*");
        return (parts.length == 2 ? parts[1].strip() : "1") + ": " + parts[0].strip();
    }

    private static void checkWinners(JsonNode example, int only, SchulzeResult result) {
        for (int index = 0; index < example.get("winners").size(); index++) {
            var expected = example.get("winners").get(index);
            if ((only < 0 || only == index) && expected.get("method").asString().equals(WINNING_VOTES)) {
                assertThat(result.winners()).containsExactlyInAnyOrderElementsOf(texts(expected.get("winners")));
            }
        }
    }

    private static void checkRankings(JsonNode example, SchulzeResult result) {
        for (var expected : example.get("rankings")) {
            var order = expected.get("ranking")
                    .valueStream()
                    .map(SchulzeCasesTest::texts)
                    .toList();
            assertThat(result.order()).isEqualTo(order);
        }
    }

    private static void checkPaths(JsonNode paths, SchulzeResult result) {
        if (!paths.isNull()) {
            paths.forEachEntry((from, row) -> row.forEachEntry((to, strength) -> assertThat(result.strongestPaths()
                            .get(result.candidates().indexOf(from))
                            .get(result.candidates().indexOf(to)))
                    .as(from + " to " + to)
                    .isEqualTo(strength.asLong())));
        }
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
