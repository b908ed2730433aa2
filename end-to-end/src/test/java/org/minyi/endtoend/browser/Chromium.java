package org.minyi.endtoend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.minyi.endtoend.platform.Platform;

/** The browser of this machine; journeys that need it are skipped, and say so, where there is none. */
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
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    static Chromium start() {
        var binary = Stream.concat(Stream.of(System.getProperty("chromium", "")), USUAL_PLACES.stream())
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                binary.isPresent(), "没有浏览器，跳过浏览器里的旅程。No browser found: pass -Dchromium=/path/to/chromium");
        return new Chromium(binary.orElseThrow());
    }

    /** Somebody sits down at a screen of this width, logged out, with Chinese as the browser's language. */
    Visitor sitDown(int width) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 780)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setBaseURL(Platform.origin().toString()));
        return new Visitor(context, context.newPage());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
