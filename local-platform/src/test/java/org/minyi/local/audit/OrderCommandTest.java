package org.minyi.local.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

@DisplayName("minyi order and minyi rules")
class OrderCommandTest {
    private static final String OPENED = """
            {"act":"open","members":["主","甲","乙"],"chair":"主","agenda":["古井"]}
            {"act":"arrive","by":"主"}
            {"act":"arrive","by":"甲"}
            {"act":"arrive","by":"乙"}
            {"act":"call-to-order","by":"主"}
            """;
    private static final String MOVED = OPENED + """
            {"act":"raise-hand","by":"甲","purpose":"move"}
            {"act":"recognise","by":"主","speaker":"甲"}
            {"act":"move","by":"甲","motion":"MAIN","wording":"修古井"}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    @DisplayName("answers each line, then says what is pending and open")
    void played() {
        assertThat(play(MOVED + "{\"act\":\"second\",\"by\":\"甲\"}\n")).isZero();

        assertThat(out.toString().lines())
                .startsWith("accepted", "accepted")
                .contains(
                        "refused: OWN_MOTION 不能附议自己的动议。 Nobody seconds an own motion.",
                        "pending: #1 MAIN 主动议 · moved · 甲 修古井",
                        "open 甲: leave, raise-hand move, move POINT_OF_ORDER|PARLIAMENTARY_INQUIRY|REQUEST_FOR_INFO, withdraw",
                        "open 乙: leave, raise-hand move, move POINT_OF_ORDER|PARLIAMENTARY_INQUIRY|REQUEST_FOR_INFO, second")
                .hasSize(13);
    }

    @Test
    @DisplayName("prints the minutes where they are wanted, and knows the neighbourhood's rules")
    void minutes() {
        var rest = """
                {"act":"second","by":"乙"}
                {"act":"state","by":"主"}
                {"act":"raise-hand","by":"甲","purpose":"move"}
                {"act":"recognise","by":"主","speaker":"甲"}
                {"act":"move","by":"甲","motion":"lay-on-table"}
                {"act":"end-speech","by":"甲"}
                {"act":"put-to-vote","by":"主"}
                {"act":"vote","by":"甲","answer":"yes"}
                {"act":"announce","by":"主"}
                """;
        assertThat(play(MOVED + rest, "--rules", "neighbourhood", "--minutes")).isZero();

        assertThat(out.toString())
                .contains("refused: NOT_IN_THESE_RULES", "pending: nothing\n")
                .endsWith("#1 通过：修古井 #1 is adopted: 修古井\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"act\":\"jump\",\"by\":\"甲\"}|line 6: 'jump' is no act",
                "{\"act\":\"arrive\"}|line 6: 'by' is missing",
                "{\"act\":\"arrive\",\"by\":1}|line 6: 'by' is of another kind",
                "{\"act\":\"arrive\",\"by\":\"甲\",\"so\":1}|line 6: 'so' means nothing here",
                "{\"act\":\"arrive\",\"by\":\"甲\",\"by\":\"乙\"}|line 6: 'by' is given twice",
                "{\"act\":\"raise-hand\",\"by\":\"甲\",\"purpose\":\"sing\"}|line 6: 'purpose' is none of the words there are",
                "{\"act\":\"move\",\"by\":\"甲\",\"motion\":\"LIMIT_DEBATE\",\"speeches\":1,\"seconds\":0}|line 6: 'speeches' is at least 0",
                "[]|line 6: no JSON object",
                "{\"act\":|line 6: no JSON object of texts",
                "{\"act\":{},\"by\":\"甲\"}|line 6: neither text"
            })
    @DisplayName("refuses lines it cannot read with 2 and the reasons")
    void unreadable(String line, String reason) {
        assertThat(play(OPENED + line + "\n")).isEqualTo(2);
        assertThat(err.toString()).contains("-: " + reason);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    @DisplayName("refuses a file that does not open the meeting")
    void notOpened() {
        assertThat(play("")).isEqualTo(2);
        assertThat(play("{\"act\":\"arrive\",\"by\":\"甲\"}")).isEqualTo(2);
        assertThat(play("{\"act\":\"open\",\"members\":[\"甲\"],\"chair\":\"乙\",\"base\":\"x\"}"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("the first line opens the meeting", "'chair' is one of 'members'");
    }

    @Test
    @DisplayName("prints the table as text and as JSON")
    void rules() {
        assertThat(run(new RulesCommand())).isZero();
        assertThat(out.toString().lines())
                .hasSize(32)
                .contains(" 7  LAY_ON_TABLE                S---  majority  暂停议题 (附属动议, RONR 17)");

        out.getBuffer().setLength(0);
        assertThat(run(new RulesCommand(), "--json")).isZero();
        assertThat(out.toString())
                .startsWith(
                        "[\n{\"id\": \"MAIN\", \"category\": \"main\", \"rank\": 0, \"needs_second\": true, \"debatable\": true, \"amendable\": true, \"may_interrupt\": false, \"vote\": \"majority\", \"applies_to\": [],");
        assertThat(out.toString())
                .contains("\"id\": \"APPEAL\", \"category\": \"incidental\", \"rank\": null")
                .endsWith("}\n]\n");
    }

    private int play(String acts, String... options) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(acts.getBytes(StandardCharsets.UTF_8)));
        try {
            var arguments = new ArrayList<>(List.of("-"));
            arguments.addAll(List.of(options));
            return run(new OrderCommand(), arguments.toArray(String[]::new));
        } finally {
            System.setIn(before);
        }
    }

    private int run(Callable<Integer> command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
