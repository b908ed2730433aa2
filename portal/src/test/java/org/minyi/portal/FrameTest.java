package org.minyi.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.portal.stub.Person;
import org.minyi.portal.stub.PortalTest;
import org.minyi.portal.stub.StubServices;
import org.minyi.portal.stub.StubServices.Answer;
import org.minyi.portal.stub.TestTokens;
import org.minyi.portal.stub.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.client.RestTestClient;

@PortalTest
@DisplayName("Around every page")
class FrameTest {

    @Autowired
    RestTestClient browser;

    @Autowired
    StubServices services;

    @Autowired
    TestTokens tokens;

    @LocalServerPort
    int port;

    @BeforeEach
    void anOrdinaryDay() {
        services.forget();
    }

    private Visitor resident() {
        return Visitor.stranger(browser).carrying(tokens.of(Person.RESIDENT));
    }

    @Test
    @DisplayName("assets carry a hash of their content in the address, are kept for a year and come compressed")
    void assets() throws IOException, InterruptedException {
        var html = resident().opens("/").html();
        for (var asset : new String[] {"tokens", "base", "parts"}) {
            var found = Pattern.compile("\"(/[^\"]*/" + asset + "-[0-9a-f]{32}\\.css)\"")
                    .matcher(html);
            assertThat(found.find()).as(asset).isTrue();
            var answer = compressed(found.group(1));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000");
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        }
    }

    private HttpResponse<byte[]> compressed(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept-Encoding", "gzip")
                    .build();
            return client.send(asked, BodyHandlers.ofByteArray());
        }
    }

    @Test
    @DisplayName("pages are asked for anew each time, by person and language")
    void pages() {
        var headers = resident().opens("/projects").headers();

        assertThat(headers.getCacheControl()).isEqualTo("private, no-cache");
        assertThat(headers.getVary()).contains("cookie", "accept-language");
        assertThat(headers.get("Set-Cookie")).isNull();
    }

    @Test
    @DisplayName("no page holds a style, a script or a handler of its own")
    void contentPolicy() {
        var html = resident().opens("/projects/p-well").html()
                + resident().opens("/").html();

        assertThat(html)
                .doesNotContainPattern("<script(?![^>]* src=)")
                .doesNotContainPattern("<style|\\sstyle=|\\son[a-z]+=");
    }

    @Test
    @DisplayName("what was done is said only in words the pages know")
    void done() {
        assertThat(resident().opens("/help?done=raised").html()).contains("已经提出");
        assertThat(resident().opens("/help?done=<script>").html()).doesNotContain("role=\"status\">");
        assertThat(resident().opens("/help?done=raised").html()).contains("name=\"back\" value=\"/help\"");
    }

    @Test
    @DisplayName("preferences are kept in cookies and lead back to the page they came from")
    void preferences() {
        var seen = Visitor.stranger(browser)
                .sends(
                        "/preferences",
                        "lang",
                        "zh-TW",
                        "type",
                        "big",
                        "theme",
                        "dark",
                        "back",
                        "/projects?stage=RUNNING");

        assertThat(seen.leadsTo()).isEqualTo("/projects?stage=RUNNING");
        assertThat(seen.headers().get("Set-Cookie"))
                .hasSize(3)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\\\evil.example",
                "/a\nb",
                "/{x}",
                "javascript:1",
                ""
            })
    @DisplayName("preferences lead to no other site")
    void ownSite(String back) {
        assertThat(Visitor.stranger(browser)
                        .sends("/preferences", "lang", "en", "back", back)
                        .leadsTo())
                .isEqualTo("/");
    }

    @Test
    @DisplayName("unknown values are no preferences")
    void unknownPreference() {
        assertThat(Visitor.stranger(browser)
                        .sends("/preferences", "lang", "x; Domain=evil")
                        .headers()
                        .get("Set-Cookie"))
                .isNull();
    }

    @Test
    @DisplayName("the language is the one that was chosen, else the one the browser asks for, else simplified Chinese")
    void language() {
        assertThat(language("zh-HK,zh;q=0.8")).contains("lang=\"zh-Hant\"");
        assertThat(language("fr,en;q=0.5")).contains("lang=\"en\"");
        assertThat(language("fr")).contains("lang=\"zh-Hans\"");
    }

    @Test
    @DisplayName("a token that has ended asks to log in again")
    void ended() {
        var late = tokens.of(Person.RESIDENT, Instant.now().minus(Duration.ofMinutes(10)));

        var seen = Visitor.stranger(browser).carrying(late).opens("/inbox");

        assertThat(seen.status().value()).isEqualTo(401);
        assertThat(seen.html()).contains("请先登录", "/login?next=/inbox");
    }

    @Test
    @DisplayName("what services refuse is a page of its kind")
    void refusals() {
        services.answers("GET /api/projects/p-well", Answer.problem(403, "{\"detail\": \"只对本社区开放。\"}"));

        assertThat(resident().opens("/projects/p-well").html()).contains("这一步您不能做", "只对本社区开放。");
        assertThat(resident().opens("/projects/unknown").status().value()).isEqualTo(404);
        assertThat(resident().opens("/nowhere").html()).contains("没有这一页");
        assertThat(resident().opens("/projects/a.b").status().value()).isEqualTo(404);
    }

    private String language(String accepted) {
        return Objects.requireNonNull(browser.get()
                .uri("/help")
                .header("Accept", "text/html")
                .header("Accept-Language", accepted)
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
