package org.minyi.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@DisplayName("minyi opinion-map")
class OpinionMapCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private static String twoCamps() {
        var text = new StringBuilder("participant,group-id,1,2,3,4,5,6,7,8\n");
        for (int person = 0; person < 20; person++) {
            text.append("居民").append(person).append(",9");
            for (int statement = 0; statement < 8; statement++) {
                text.append(statement == person % 5 ? ",0" : person % 2 == statement % 2 ? ",1" : ",-1");
            }
            text.append("\n");
        }
        return text.append("newcomer,,1,,,,,,,\n").toString();
    }

    @Test
    @DisplayName("prints the group of every participant in the order of the file, none for too few votes")
    void groups() throws Exception {
        var file = Files.writeString(folder.resolve("votes.csv"), twoCamps());

        assertThat(run(file.toString())).isZero();

        var lines = out.toString().lines().toList();
        assertThat(lines).hasSize(22).startsWith("participant,group").endsWith("newcomer,");
        assertThat(lines.get(1)).matches("居民0,[01]");
        assertThat(lines.get(3)).endsWith(lines.get(1).substring(3));
        assertThat(lines.get(2)).doesNotEndWith(lines.get(1).substring(3));
    }

    @Test
    @DisplayName("prints everything as JSON from standard input")
    void json() {
        assertThat(runOn(twoCamps(), "-", "--json")).isZero();

        assertThat(out.toString())
                .startsWith("{\"statements\":[\"1\",\"2\"")
                .contains(
                        "\"centre\":[",
                        "\"components\":[{\"share\":0.",
                        "\"participant\":\"newcomer\",\"votes\":1",
                        "\"group\":null",
                        "\"representative\":[{\"statement\":",
                        "\"silhouettes\":[{\"groups\":2,",
                        "\"pat\":",
                        "\"rdt\":",
                        "\"consensus\":{\"agree\":[",
                        "\"priorities\":{\"1\":");
    }

    @Test
    @DisplayName("refuses what it cannot read with 2 and the reasons")
    void unreadable() {
        assertThat(runOn("participant,1\na,2\n", "-")).isEqualTo(2);
        assertThat(run(folder.resolve("missing").toString())).isEqualTo(2);

        assertThat(err.toString())
                .contains("-: line 2: '2' on statement 1 is none of 1, -1, 0 and nothing", "no such file");
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
        return new CommandLine(new OpinionMapCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
