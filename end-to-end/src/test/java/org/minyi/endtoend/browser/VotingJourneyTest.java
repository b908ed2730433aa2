package org.minyi.endtoend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.endtoend.platform.Person;

/** A resident on a small phone and a community worker at a desk, with nothing but the pages. */
@DisplayName("In a real browser")
class VotingJourneyTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final Duration SOON = Duration.ofMinutes(1);

    private static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) chromium.close();
    }

    @Test
    @DisplayName("a resident logs in, raises a matter, votes on it and finds the paper by its receipt")
    void fromLoginToReceipt() {
        try (var resident = chromium.sitDown(PHONE);
                var worker = chromium.sitDown(DESK)) {
            resident.open("/");
            resident.picture("01-home-phone");
            resident.logIn("resident");
            var project = raise(resident);
            for (var neighbour : List.of("resident2", "resident3", "resident4"))
                Person.named(neighbour).put("/api" + project + "/support").ok();

            worker.open(project);
            worker.logIn("worker");
            var ballot = putToTheVote(worker, project);

            var receipt = vote(resident, project, ballot);
            find(resident, ballot, receipt);
            logOut(resident);
        }
    }

    private static String raise(Visitor resident) {
        resident.open("/projects/new");
        var page = resident.page();
        page.getByLabel("什么事").fill("三号楼前装一盏路灯");
        page.getByLabel("为什么，打算怎么做").fill("晚上看不清台阶，老人容易摔。想请电工装一盏感应灯。");
        page.locator("input[name=categories]").first().check();
        resident.picture("02-raise-phone");
        resident.press("提出来");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("三号楼前装一盏路灯");
        resident.picture("03-project-raised-phone");
        return java.net.URI.create(page.url()).getPath();
    }

    private static String putToTheVote(Visitor worker, String project) {
        var page = worker.page();
        worker.picture("04-project-desk");
        worker.press("进入议事");
        var open = page.locator("a[href^='/desk/ballots/new/']");
        await().atMost(SOON).until(() -> {
            page.reload();
            return open.count() == 1;
        });
        open.click();
        page.locator("#question").fill("是否同意在三号楼前装一盏路灯？");
        page.locator("#electorate").fill("100");
        page.locator("#quorum").fill("2");
        page.locator("#closesAt")
                .fill(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3).toString());
        worker.picture("05-new-ballot-desk");
        page.locator("main form button").last().click();
        page.waitForURL(Pattern.compile(".*/ballots/[\\w-]+(\\?.*)?$"));
        worker.picture("06-ballot-desk");
        return java.net.URI.create(page.url()).getPath();
    }

    private static String vote(Visitor resident, String project, String ballot) {
        var page = resident.page();
        await().atMost(SOON).until(() -> {
            resident.open(project);
            return page.locator("a[href='" + ballot + "']").count() > 0;
        });
        page.locator("a[href='" + ballot + "']").first().click();
        page.locator("input[value=YES]").check();
        resident.picture("07-ballot-phone");
        resident.press("投出这一票");
        assertThat(page.locator("section.receipt")).containsText("请收好回执");
        resident.picture("08-receipt-phone");
        return page.locator("#receipt").innerText().strip();
    }

    private static void find(Visitor resident, String ballot, String receipt) {
        var page = resident.page();
        assertThat(receipt).isNotBlank();
        page.locator("#receipt-number").fill(receipt);
        resident.press("查询");
        assertThat(page.locator("#check")).containsText("这张票在票箱里");
        page.locator("#receipt-number").fill("XXXX-XXXX-XXXX");
        resident.press("查询");
        assertThat(page.locator("#check")).containsText("没有找到这个号码");
        resident.open(ballot);
        resident.press("大字版");
        resident.picture("09-ballot-big-type-phone");
    }

    private static void logOut(Visitor resident) {
        resident.press("退出");
        resident.open("/");
        assertThat(resident.page().locator(".account .who")).hasCount(0);
        assertThat(resident.page().request().get("/api/inbox").status()).isEqualTo(401);
    }
}
