package org.minyi.gateway.crosssite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minyi.gateway.stage.Browser;
import org.minyi.gateway.stage.Stage;

@DisplayName("A request that changes something")
class CrossSiteTest {
    private static Stage stage;
    private static String home;

    @BeforeAll
    static void start() {
        stage = new Stage();
        home = "" + stage.gateway();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @ParameterizedTest(name = "{0} from site {1}, origin {2}, session {3}, script header {4}: {5}")
    @CsvSource({
        // what browsers since 2020 say
        "POST, same-origin, -, true, false, 200",
        "POST, none, -, true, false, 200",
        "POST, cross-site, -, true, false, 403",
        "POST, same-site, -, true, false, 403",
        "POST, cross-site, OWN, true, true, 403",
        "POST, cross-site, -, false, false, 403",
        "PUT, cross-site, -, true, false, 403",
        "DELETE, cross-site, -, true, false, 403",
        "GET, cross-site, -, true, false, 200",
        // what older ones say
        "POST, -, OWN, true, false, 200",
        "POST, -, https://evil.example, true, false, 403",
        "POST, -, null, true, false, 403",
        // what says nothing
        "POST, -, -, true, false, 403",
        "POST, -, -, true, true, 200",
        "POST, -, -, false, false, 200"
    })
    void source(String method, String site, String origin, boolean session, boolean script, int status) {
        var request = HttpRequest.newBuilder(URI.create(home + "/api/projects"))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (!site.equals("-")) request.header("Sec-Fetch-Site", site);
        if (!origin.equals("-")) request.header("Origin", origin.equals("OWN") ? home : origin);
        if (session) request.header("Cookie", "minyi-session=1something");
        if (script) request.header("X-Requested-With", "XMLHttpRequest");

        try (var browser = new Browser()) {
            assertThat(browser.send(request).statusCode()).isEqualTo(status);
        }
    }
}
