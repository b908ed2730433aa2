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
import picocli.CommandLine;

@DisplayName("minyi ranked")
class RankedCommandTest {
    private static final String PAPERS = "candidates: 古井, 茶室, 路灯\n4: 古井\n3: 茶室 > 路灯\n2: 路灯 > 茶室\n";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    @DisplayName("prints the order by Schulze, ties joined, from a file")
    void schulze() throws IOException {
        var file = Files.writeString(folder.resolve("papers.txt"), "A = B > C\nB = A\n");

        assertThat(run(file.toString())).isZero();
        assertThat(out).hasToString("A = B\nC\n");
    }

    @Test
    @DisplayName("reads standard input and counts by run-off or transferable vote")
    void methods() {
        assertThat(runOn(PAPERS, "-", "--method", "irv")).isZero();
        assertThat(out).hasToString("茶室\n古井\n路灯\n");

        out.getBuffer().setLength(0);
        assertThat(runOn(PAPERS, "-", "--method", "stv", "--seats", "2")).isZero();
        assertThat(out).hasToString("古井\n茶室\n");
    }

    @Test
    @DisplayName("explains the count behind an empty line")
    void explain() {
        assertThat(runOn("A > B", "-", "--explain")).isZero();
        assertThat(out.toString()).startsWith("A\nB\n\nA is preferred to B by 1, the other way round by 0.\n");
    }

    @Test
    @DisplayName("takes the lot for those whom nothing else tells apart")
    void lot() {
        assertThat(runOn("A\nB", "-", "--method=stv", "--lot=B, A")).isZero();
        assertThat(out).hasToString("B\n");
        assertThat(runOn("A\nB", "-", "--method=stv", "--lot=B")).isEqualTo(2);
    }

    @Test
    @DisplayName("refuses what it cannot read with 2 and the reasons")
    void unreadable() throws IOException {
        assertThat(runOn("1: A\nx: A > A\n", "-")).isEqualTo(2);
        assertThat(err.toString()).contains("-: line 2: 'x' is no number of papers", "-: line 2: A is ranked twice");

        assertThat(run(folder.resolve("missing").toString())).isEqualTo(2);
        var file = Files.write(folder.resolve("latin.txt"), new byte[] {'A', (byte) 0xE9});
        assertThat(run(file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("no such file", "not UTF-8");
        assertThat(runOn("A", "-", "--method", "stv", "--seats", "0")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
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
        return new CommandLine(new RankedCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
