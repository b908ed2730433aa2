package org.minyi.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@DisplayName("minyi recount")
class RecountCommandTest {
    private static final String HEAD =
            "{\"ballot\":\"b1\",\"question\":\"修古井？\",\"electorate\":4,\"quorumPerMille\":500,\"majority\":\"SIMPLE\",";
    private static final String LOG = """
            {"partition":0,"offset":7,"voter":"aa","choice":"NO"}
            {"partition":0,"offset":9,"voter":"aa","choice":"YES"}
            {"partition":0,"offset":10,"closed":true}
            {"partition":0,"offset":12,"voter":"aa","choice":"NO"}
            {"partition":0,"offset":13,"closed":true}
            {"partition":1,"offset":2,"voter":"bb","choice":"YES"}
            {"partition":1,"offset":3,"closed":true}
            """;
    private static final String RIGHT =
            HEAD + "\"yes\":2,\"no\":0,\"abstain\":0,\"late\":1,\"quorumReached\":true,\"passed\":true}\n" + LOG;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    @DisplayName("agrees where the last paper in time of each voter gives the published result")
    void agrees() throws IOException {
        assertThat(run(RIGHT)).isZero();
        assertThat(out).hasToString("""
                        ballot b1
                        counted: yes 2, no 0, abstain 0, late 1, quorum reached, passed
                        published: yes 2, no 0, abstain 0, late 1, quorum reached, passed
                        replaced 1
                        The recount agrees with the published result.
                        """);
    }

    @Test
    @DisplayName("explains the count behind an empty line")
    void explains() throws IOException {
        assertThat(run(RIGHT, "--explain")).isZero();
        assertThat(out.toString())
                .contains("\n\n2 of 4 entitled to vote took part.\n")
                .endsWith("is passed.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"yes\":1,\"no\":1,\"abstain\":0,\"late\":1,\"quorumReached\":true,\"passed\":true}",
                "\"yes\":2,\"no\":0,\"abstain\":0,\"late\":1,\"quorumReached\":true,\"passed\":false}",
                "\"yes\":2,\"no\":0,\"abstain\":1,\"late\":1,\"quorumReached\":true,\"passed\":true}",
                "\"yes\":2,\"no\":0,\"abstain\":0,\"late\":0,\"quorumReached\":true,\"passed\":true}",
                "\"yes\":2,\"no\":0,\"abstain\":0,\"late\":1,\"quorumReached\":false,\"passed\":true}"
            })
    @DisplayName("differs with 1 where the published result is another one")
    void differs(String published) throws IOException {
        assertThat(run(HEAD + published + "\n" + LOG)).isEqualTo(1);
        assertThat(out.toString()).endsWith("The recount differs.\n");
    }

    @Test
    @DisplayName("differs with 1 where a paper was taken out of the log")
    void missingPaper() throws IOException {
        assertThat(run(RIGHT.replace("{\"partition\":1,\"offset\":2,\"voter\":\"bb\",\"choice\":\"YES\"}\n", "")))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("takes more voters than the office stated as entitled, as the service does")
    void rollExceeded() throws IOException {
        assertThat(run(RIGHT.replace("\"electorate\":4", "\"electorate\":1"))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no export",
                "null",
                "{\"ballot\":\"b1\"}",
                "{\"ballot\":\"b\",\"electorate\":0,\"quorumPerMille\":0,\"majority\":\"SIMPLE\",\"yes\":0,\"no\":0,\"abstain\":0,\"late\":0,\"quorumReached\":true,\"passed\":false}",
                "{\"ballot\":\"b\",\"electorate\":9,\"quorumPerMille\":0,\"majority\":\"SIMPLE\",\"yes\":0,\"no\":0,\"abstain\":0,\"passed\":false}"
            })
    @DisplayName("refuses with 2 what has no head of an export")
    void noHead(String text) throws IOException {
        assertThat(run(text)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"partition\":0,\"offset\":20}",
                "{\"partition\":0,\"offset\":20,\"voter\":\"aa\",\"choice\":\"MAYBE\"}",
                "{\"partition\":2,\"offset\":1,\"voter\":\"cc\",\"choice\":\"YES\"}",
                "{\"partition\":1,\"offset\":1,\"voter\":\"aa\",\"choice\":\"YES\"}",
                "{\"partition\":0,\"offset\":9,\"voter\":\"aa\",\"choice\":\"NO\"}",
                "[]"
            })
    @DisplayName("refuses with 2 a log that contradicts itself, is not closed or is none")
    void badLog(String line) throws IOException {
        assertThat(run(RIGHT + line + "\n")).isEqualTo(2);
        assertThat(out).hasToString("");
    }

    @Test
    @DisplayName("refuses with 2 a file that is not there")
    void noFile() {
        assertThat(command().execute("recount", folder.resolve("missing").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no such file");
    }

    private int run(String text, String... options) throws IOException {
        var file = Files.writeString(folder.resolve("export.jsonl"), text);
        var arguments = new String[options.length + 2];
        arguments[0] = "recount";
        arguments[1] = file.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return command().execute(arguments);
    }

    private CommandLine command() {
        var minyi = new CommandLine(CommandLine.Model.CommandSpec.create());
        AuditCommands.addTo(minyi);
        return minyi.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    }
}
