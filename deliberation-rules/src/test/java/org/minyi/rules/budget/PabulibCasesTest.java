package org.minyi.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.minyi.rules.budget.pabulib.PabulibFile;
import org.minyi.rules.budget.pabulib.StatedRule;

@DisplayName("Budget rules meet the outcomes of cities")
class PabulibCasesTest {
    private Path folder = Path.of("");

    @BeforeEach
    void findCases() {
        var cases = System.getProperty("minyi.cases", "");
        assumeFalse(cases.isBlank(), "minyi.cases does not name the folder of the cases");
        folder = Path.of(cases, "budgets");
    }

    @TestFactory
    Stream<DynamicTest> theRuleInTheFileFundsWhatTheCityFunded() throws IOException {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> !file.getFileName().toString().startsWith("example"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList()
                    .stream();
        }
    }

    @Test
    @DisplayName("the valid example is accepted, the invalid one refused with lines and reasons")
    void examples() throws IOException {
        assertThat(read(folder.resolve("example_valid.pb"))).isInstanceOf(PabulibFile.Read.class);

        var refused = (PabulibFile.Unreadable) read(folder.resolve("example_invalid.pb"));

        assertThat(refused.faults().stream().map(Object::toString))
                .contains("line 20: currency: 'non_existing' is no currency code of ISO 4217")
                .anyMatch(fault -> fault.contains("'X' is none of M, F, O"));
    }

    @TestFactory
    Stream<DynamicTest> filesAreWrittenAsTheyWereRead() throws IOException {
        try (var files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".pb")
                            && !file.getFileName().toString().equals("example_invalid.pb"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> checkWritten(file)))
                    .toList()
                    .stream();
        }
    }

    private static PabulibFile read(Path file) throws IOException {
        return PabulibFile.read(Files.readAllLines(file));
    }

    private static void check(Path path) throws IOException {
        var file = (PabulibFile.Read) read(path);
        var selected = new ArrayList<String>();
        int column = file.projects().columns().indexOf("selected");
        for (var row : file.projects().rows()) {
            if (!row.get(column).equals("0")) {
                selected.add(row.getFirst());
            }
        }

        var outcome = StatedRule.of(file).rule().count(file.election());

        assertThat(outcome.funded()).containsExactlyInAnyOrderElementsOf(selected);
    }

    private static void checkWritten(Path path) throws IOException {
        var columns = new ArrayList<String>();
        var votes = new ArrayList<List<String>>();
        var file = (PabulibFile.Read) PabulibFile.read(Files.readAllLines(path), (names, cells) -> {
            if (columns.isEmpty()) {
                columns.addAll(names);
            }
            votes.add(cells);
        });

        var written = PabulibFile.write(file.meta(), file.projects(), new PabulibFile.Table(columns, votes));

        assertThat(written).containsExactlyElementsOf(Files.readAllLines(path));
    }
}
