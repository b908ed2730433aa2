package org.minyi.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.minyi.portal.stub.TestTokens;

/** The browser of this machine, started once; tests that need it are skipped, and say so, where there is none. */
final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path binary) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(binary)
                        .setArgs(List.of("--no-sandbox")));
    }

    static Chromium start() {
        var binary = found();
        Assumptions.assumeTrue(
                binary.isPresent(), "没有浏览器，跳过页面的浏览器测试。No browser found: pass -Dchromium=/path/to/chromium");
        return new Chromium(binary.orElseThrow());
    }

    /** A person sits down: with a login, preferences and a screen. */
    BrowserContext enter(Visit visit, Look look, TestTokens tokens) {
        return enter(visit, look, tokens, new Browser.NewContextOptions());
    }

    /** The same at a browser that runs no script. */
    BrowserContext enterWithoutScript(Visit visit, Look look, TestTokens tokens) {
        return enter(visit, look, tokens, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private BrowserContext enter(Visit visit, Look look, TestTokens tokens, Browser.NewContextOptions options) {
        options.setViewportSize(look.width(), 800);
        if (visit.person() != null) {
            options.setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + tokens.of(visit.person())));
        }
        var context = browser.newContext(options);
        context.addCookies(
                List.of(cookie("theme", look.theme()), cookie("type", look.type()), cookie("lang", visit.language())));
        return context;
    }

    private static Cookie cookie(String name, String value) {
        return new Cookie(name, value).setDomain("127.0.0.1").setPath("/");
    }

    private static Optional<Path> found() {
        return Stream.concat(Stream.of(System.getProperty("chromium", "")), USUAL_PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
