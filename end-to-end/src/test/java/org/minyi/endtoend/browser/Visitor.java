package org.minyi.endtoend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** Somebody at a screen. Every picture taken is also looked at: no barrier that axe knows, nothing wider than the screen. */
record Visitor(BrowserContext context, Page page) implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Goes through the login of the page, as the demo account of that name. */
    void logIn(String account) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登录").setExact(true))
                .first()
                .click();
        page.locator("#username").fill(account);
        page.locator("#password").fill(account);
        page.locator("#kc-login").click();
        page.waitForURL(url -> !url.contains("/realms/"));
    }

    void open(String path) {
        assertThat(page.navigate(path).status()).as(path).isEqualTo(200);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits its screen", name)
                .isEqualTo(true);
        assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                .extracting(Rule::getId)
                .as("barriers on %s", name)
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
