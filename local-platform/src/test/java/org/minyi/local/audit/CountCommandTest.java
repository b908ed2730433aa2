package org.minyi.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@DisplayName("minyi count")
class CountCommandTest {
    private static final String FILE = """
            META
            key;value
            description;古井与茶室
            country;China
            unit;Gusu
            instance;2026
            num_projects;3
            num_votes;4
            budget;10
            vote_type;approval
            rule;equalshares/add1
            date_begin;2026
            date_end;2026
            min_project_score_threshold;3
            PROJECTS
            project_id;cost;votes;name
            well;6;3;古井
            tea;4;2;茶室
            lamp;4;2;路灯
            VOTES
            voter_id;vote
            v1;well,tea
            v2;well,tea
            v3;well,lamp
            v4;lamp
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    @DisplayName("counts a file by the rule in its META")
    void byMeta() throws IOException {
        var file = Files.writeString(folder.resolve("well.pb"), "\uFEFF" + FILE.replace("\n", "\r\n"));

        assertThat(run(file.toString())).isZero();
        assertThat(out).hasToString("well\nlamp\n");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "--rule greedy, 'well tea'",
        "--rule greedy-no-skip, well",
        "--rule greedy-threshold, well",
        "--rule equal-shares --completion none, well",
        "--completion greedy, 'well tea'",
        "--completion add1-greedy, 'well lamp'",
        "--rule equal-shares --utility cardinality --completion none, well",
        "--rule phragmen, 'well lamp'"
    })
    void byOptions(String options, String funded) {
        assertThat(runOn(FILE, ("- " + options).split(" "))).isZero();
        assertThat(out.toString().strip().lines()).containsExactly(funded.split(" "));
    }

    @Test
    @DisplayName("explains behind an empty line who pays and what would have changed it")
    void explain() {
        assertThat(runOn(FILE, "-", "--explain", "--completion", "none")).isZero();
        assertThat(out.toString())
                .startsWith("well\n\n10 can be spent on 3 projects; 4 papers were cast.\n")
                .contains(
                        "well costs 6 and is funded: 3 supporters pay 2 each.",
                        "tea costs 4, but its 2 supporters have 1 left together; it is not funded.",
                        "lamp would be funded at a cost of up to 3, or with 1 more voters.");
    }

    @Test
    @DisplayName("refuses what it cannot read with 2, and every fault with its line and reason")
    void faults() throws IOException {
        assertThat(runOn(FILE.replace("v2;well,tea", "v1;well,tree").replace("budget;10", "budget;ten"), "-"))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .contains(
                        "-: line 9: budget: 'ten' is no amount of money, such as 1000 or 1000.50",
                        "-: line 23: a second vote of voter v1",
                        "-: line 23: project 'tree' is not in PROJECTS",
                        "-: line 18: project tea has votes 2, but 1 were counted");

        assertThat(run(folder.resolve("missing").toString())).isEqualTo(2);
        var latin =
                Files.write(folder.resolve("latin.pb"), FILE.replace("v3", "é").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(run(latin.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("missing: no such file", "line 24: not UTF-8");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--rule borda",
        "--rule greedy --utility cost",
        "--rule equal-shares --utility joy",
        "--rule equal-shares --completion all"
    })
    void refusesChoicesThatMeanNothing(String options) {
        assertThat(runOn(FILE, ("- " + options).split(" "))).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isNotEmpty();
    }

    private int runOn(String input, String... arguments) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(arguments);
        } finally {
            System.setIn(before);
        }
    }

    private int run(String... arguments) {
        return new CommandLine(new CountCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
