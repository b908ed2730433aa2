package org.minyi.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.minyi.portal.stub.PortalTest;
import org.minyi.portal.stub.StubServices;
import org.minyi.portal.stub.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(GatewayHeaders.class)
@DisplayName("In the browser, every page")
class EveryPageInTheBrowserTest {

    private static Chromium chromium;

    @Autowired
    StubServices services;

    @Autowired
    TestTokens tokens;

    @LocalServerPort
    int port;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<Arguments> visits() {
        return Look.chosen().flatMap(look -> Visit.ALL.stream().map(visit -> Arguments.of(visit, look)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("visits")
    @DisplayName("meets WCAG 2.2 AA, fits its screen, and needs nothing that the content policy forbids")
    void standsUp(Visit visit, Look look) {
        services.forget();
        try (var person = chromium.enter(visit, look, tokens)) {
            var page = person.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("status of 40")) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);

            page.navigate("http://127.0.0.1:" + port + visit.path());
            page.waitForLoadState();

            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(visit, look)));
            assertThat(complaints).isEmpty();
            assertThat(overflow(page)).as("wider than the screen").isEmpty();
            assertThat(violations(page)).isEmpty();
            assertThat(smallTargets(page, look.type().equals("big") ? 44 : 24))
                    .as("hard to hit")
                    .isEmpty();
        }
    }

    private static Path picture(Visit visit, Look look) {
        return Path.of("target", "screenshots", look.name().toLowerCase(java.util.Locale.ROOT), visit.name() + ".png");
    }

    @SuppressWarnings("unchecked")
    private static List<String> overflow(Page page) {
        return (List<String>) page.evaluate("""
                () => document.documentElement.scrollWidth <= innerWidth ? [] :
                  [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.scroll'))
                    .map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))""");
    }

    /** Links in running text are as high as their line, as the criterion allows. */
    @SuppressWarnings("unchecked")
    private static List<String> smallTargets(Page page, int least) {
        return (List<String>) page.evaluate("""
                least => [...document.querySelectorAll('a, button, select, input:not([type=hidden]), summary')]
                  .filter(e => e.checkVisibility() && !e.matches('.skip') && !e.closest('.card h3, p:not(.meta, .actions, .more)'))
                  .map(e => [e, e.closest('label') ?? e])
                  .map(([e, hit]) => [e, hit.getBoundingClientRect()])
                  .filter(([e, box]) => box.height < least - 0.5 || box.width < 24)
                  .map(([e, box]) => e.outerHTML.slice(0, 90) + ' ' + Math.round(box.width) + 'x' + Math.round(box.height))""", least);
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(EveryPageInTheBrowserTest::explain)
                        .toList();
    }

    private static String explain(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}
