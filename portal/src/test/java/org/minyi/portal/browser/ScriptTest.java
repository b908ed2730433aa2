package org.minyi.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.portal.stub.Person;
import org.minyi.portal.stub.PortalTest;
import org.minyi.portal.stub.StubServices;
import org.minyi.portal.stub.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@PortalTest
@Import(GatewayHeaders.class)
@DisplayName("Script, or none")
class ScriptTest {

    private static final Visit RESIDENT = new Visit("resident", "/", Person.RESIDENT, "zh-CN");

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

    @BeforeEach
    void anOrdinaryDay() {
        services.forget();
    }

    @Test
    @DisplayName("new notices and their number arrive while the inbox is open, and none that it shows already")
    void live() {
        try (var person = chromium.enter(RESIDENT, Look.LIGHT_DESK, tokens)) {
            var page = person.newPage();
            page.navigate(at("/inbox"));

            assertThat(page.locator("#unread")).hasText("3");
            assertThat(page.locator("#notices li").first()).containsText("三号楼前装一盏感应路灯：进入议事");
            assertThat(page.locator("#notices a").first()).hasAttribute("href", "/projects/p-lamp");
            assertThat(page.locator("#notices li")).hasCount(4);
        }
    }

    @Test
    @DisplayName("a filter changes the results without leaving the page, and the address with them")
    void filter() {
        try (var person = chromium.enter(RESIDENT, Look.LIGHT_DESK, tokens)) {
            var page = person.newPage();
            page.navigate(at("/projects"));
            page.evaluate("window.stayed = true");

            page.getByLabel("阶段").selectOption("RAISED");

            assertThat(page.locator("#results .card")).hasCount(1);
            assertThat(page).hasURL(java.util.regex.Pattern.compile("stage=RAISED"));
            assertThat(page.evaluate("window.stayed")).isEqualTo(true);
        }
    }

    @Test
    @DisplayName("a photo is made small before it is sent")
    void photo() throws IOException {
        var visit = new Visit("worker", "/services/new", Person.WORKER, "zh-CN");
        try (var person = chromium.enter(visit, Look.LIGHT_PHONE, tokens)) {
            var page = person.newPage();
            page.navigate(at("/services/new?project=p-well"));

            page.locator("#photo").setInputFiles(new FilePayload("IMG.png", "image/png", noise(2400, 1800)));

            assertThat(page.locator("#photo")).hasAttribute("data-small", "true");
            var size = page.evaluate(
                    "createImageBitmap(document.getElementById('photo').files[0]).then(i => i.width + 'x' + i.height)");
            assertThat(size).isEqualTo("1600x1200");
        }
    }

    /** A picture that does not compress well, as real ones. */
    private static byte[] noise(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (var y = 0; y < height; y++) {
            for (var x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    @Test
    @DisplayName("the keyboard skips the navigation, and what has focus is seen")
    void keyboard() {
        try (var person = chromium.enter(RESIDENT, Look.LIGHT_DESK, tokens)) {
            var page = person.newPage();
            page.navigate(at("/projects"));

            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
            page.keyboard().press("Enter");

            assertThat(page.locator("main")).isFocused();
        }
    }

    @Test
    @DisplayName("without script a person searches, reads the figures, raises a matter and votes")
    void withoutScript() {
        try (var person = chromium.enterWithoutScript(RESIDENT, Look.LIGHT_PHONE, tokens)) {
            var page = person.newPage();

            page.navigate(at("/projects"));
            page.getByLabel("阶段").selectOption("RAISED");
            button(page, "搜索");
            assertThat(page.locator("#results .card")).hasCount(1);

            page.navigate(at("/statistics"));
            assertThat(page.locator("#table-type tbody tr")).hasCount(7);
            assertThat(page.locator(".charts").first()).isHidden();

            page.navigate(at("/projects/new"));
            page.getByLabel("什么事").fill("三号楼前装一盏灯");
            page.getByLabel("为什么，打算怎么做").fill("北面通道晚上太暗，看不清台阶。");
            button(page, "提出来");
            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("已经提出");

            page.navigate(at("/ballots/b-open"));
            page.getByLabel("同意", new Page.GetByLabelOptions().setExact(true)).check();
            button(page, "投出这一票");
            assertThat(page.locator("#receipt")).hasText("7QF4-K2MX-93TB-HV5C");
        }
    }

    @Test
    @DisplayName("without script staff enters a paper vote of the hall, hands on its receipt and goes on with the next")
    void hallPaper() {
        var visit = new Visit("ballot-hall", "/ballots/b-open", Person.STREET, "zh-CN");
        try (var person = chromium.enterWithoutScript(visit, Look.LIGHT_PHONE, tokens)) {
            var page = person.newPage();
            page.navigate(at("/ballots/b-open"));

            page.getByLabel("居民名册编号").fill("３Ａ-12");
            page.getByLabel("反对", new Page.GetByLabelOptions().setExact(true)).check();
            button(page, "登记这张纸票");

            assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("登记的是：反对");
            assertThat(page.locator("#hall-receipt")).hasText("7QF4-K2MX-93TB-HV5C");
            assertThat(page.getByLabel("居民名册编号")).hasValue("");
        }
    }

    @Test
    @DisplayName("one tap at the top makes the type big, another makes it small again")
    void bigType() {
        try (var person = chromium.enter(RESIDENT, Look.LIGHT_PHONE, tokens)) {
            var page = person.newPage();
            page.navigate(at("/help"));

            button(page, "大字版");
            assertThat(page).hasURL(at("/help"));
            assertThat(page.locator("html")).hasClass("big-type");
            button(page, "标准字号");
            assertThat(page.locator("html.big-type")).hasCount(0);
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
