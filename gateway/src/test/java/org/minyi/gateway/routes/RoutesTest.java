package org.minyi.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.gateway.stage.Browser;
import org.minyi.gateway.stage.Stage;
import org.minyi.gateway.stage.StubService;

@DisplayName("Paths lead to services")
class RoutesTest {
    private static Stage stage;
    private static String home;

    @BeforeAll
    static void start() {
        stage = new Stage();
        stage.portal.on("/inbox", exchange -> StubService.say(exchange, 401, ""));
        home = "" + stage.gateway();
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "/, portal",
        "/projects/7, portal",
        "/assets/minyi.css, portal",
        "/api/projects, project",
        "/api/projects/7/supports, project",
        "/api/organisations, project",
        "/api/funds/7, project",
        "/api/statistics/types, project",
        "/api/communities, project",
        "/api/opinion-rounds, deliberation",
        "/api/meetings, deliberation",
        "/api/ballots/7/papers, deliberation",
        "/api/budgets, deliberation",
        "/api/reviews, deliberation",
        "/api/suggestions, deliberation",
        "/api/record/checkpoint, deliberation",
        "/api/service-activities/7, service-log",
        "/api/service-requests, service-log",
        "/open311/v2/requests.json, service-log",
        "/api/bulletins, notification",
        "/api/inbox/stream, notification",
        "/api/subscriptions, notification"
    })
    void leads(String path, String service) {
        assertThat(get(path).body()).isEqualTo(service);
    }

    @ParameterizedTest(name = "{0} to {2} at {1}")
    @CsvSource({
        "/openapi/service-log, /openapi, service-log",
        "/api/deliberation/parked, /api/parked, deliberation",
        "/api/notification/parked/7/replay, /api/parked/7/replay, notification"
    })
    void leadsElsewhere(String path, String there, String service) {
        assertThat(get(path).body()).isEqualTo(service);
        assertThat(arrivedAt(service).target()).isEqualTo(there);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nothing",
                "/api/parked",
                "/api/projectsandmore",
                "/openapi/portal",
                "/openapi",
                "/actuator/nothing-like-that",
                "/oauth2/else"
            })
    @DisplayName("nothing else has an interface")
    void nothing(String path) {
        var answer = get(path);

        assertThat(answer.statusCode()).isIn(401, 404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    @DisplayName("path and query arrive exactly as they were sent")
    void unchanged() {
        var asked = "/api/projects/%E6%A1%82%E8%8A%B1%2B?q=a+b%20c&flag&q=%E4%B8%AD&empty=&x=%2F";

        get(asked);

        assertThat(stage.project.last().target()).isEqualTo(asked);
    }

    @Test
    @DisplayName("a posted form arrives as it was sent")
    void form() {
        try (var browser = new Browser()) {
            browser.post(home + "/preferences", Map.of("back", "/项目?a=1&b=2 3"));
        }

        assertThat(stage.portal.last().body()).isEqualTo("back=%2F%E9%A1%B9%E7%9B%AE%3Fa%3D1%26b%3D2+3");
        assertThat(stage.portal.last().header("Content-Type")).startsWith("application/x-www-form-urlencoded");
    }

    @Test
    @DisplayName("a browser is led to the login only where it opens a page")
    void signIn() {
        try (var browser = new Browser()) {
            var page = browser.get(home + "/inbox?a=1&b=%26");
            var form = browser.post(home + "/inbox", Map.of("a", "1"));

            assertThat(page.headers().firstValue("Location")).contains("/login?next=/inbox?a%3D1%26b%3D%2526");
            assertThat(form.statusCode()).isEqualTo(401);
            assertThat(form.body()).contains("请先登录").contains("href=\"/login\"");
        }
        assertThat(get("/inbox").statusCode()).isEqualTo(401);
        assertThat(get("/inbox").headers().firstValue("Location")).isEmpty();
    }

    private static HttpResponse<String> get(String path) {
        try (var program = new Browser()) {
            return program.send(HttpRequest.newBuilder(URI.create(home + path)));
        }
    }

    private static StubService.Arrived arrivedAt(String service) {
        return switch (service) {
            case "service-log" -> stage.serviceLog.last();
            case "deliberation" -> stage.deliberation.last();
            default -> stage.notification.last();
        };
    }
}
