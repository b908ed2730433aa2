package org.minyi.portal.servicepages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.portal.stub.Person;
import org.minyi.portal.stub.PortalTest;
import org.minyi.portal.stub.StubServices;
import org.minyi.portal.stub.StubServices.Answer;
import org.minyi.portal.stub.TestTokens;
import org.minyi.portal.stub.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;

@PortalTest
@DisplayName("Logging a service")
class LogServiceTest {

    @Autowired
    RestTestClient browser;

    @Autowired
    StubServices services;

    @Autowired
    TestTokens tokens;

    @BeforeEach
    void anOrdinaryDay() {
        services.forget();
    }

    private Visitor worker() {
        return Visitor.stranger(browser).carrying(tokens.of(Person.WORKER));
    }

    @Test
    @DisplayName("sends the facts first and the photo after them")
    void logged() {
        var seen = worker().uploads("/services/new", parts(1024));

        assertThat(seen.leadsTo()).isEqualTo("/projects/p-well?done=logged#services");
        assertThat(services.asked("POST", "/api/service-activities").getFirst().body())
                .contains("\"beneficiaries\":24", "\"date\":\"2026-11-21\"", "\"project\":\"p-well\"");
        assertThat(services.asked("POST", "/api/service-activities/a-1/photos")
                        .getFirst()
                        .body())
                .contains("name=\"photo\"; filename=\"photo\"", "name=\"alt\"")
                .doesNotContain("IMG_2026");
    }

    @Test
    @DisplayName("is done even when the photo does not get through, and says so")
    void photoLost() {
        services.answers("POST /api/service-activities/a-1/photos", Answer.status(503));

        var seen = worker().uploads("/services/new", parts(1024));

        assertThat(seen.leadsTo()).isEqualTo("/projects/p-well?done=logged-without-photo#services");
        assertThat(worker().opens("/projects/p-well?done=logged-without-photo").html())
                .contains("照片没有传上去");
    }

    @Test
    @DisplayName("refuses a photo that is too large with a page that says so")
    void tooLarge() {
        var seen = worker().uploads("/services/new", parts(8_500_000));

        assertThat(seen.status().value()).isEqualTo(413);
        assertThat(seen.html()).contains("文件太大");
        assertThat(services.asked("POST", "/api/service-activities")).isEmpty();
    }

    @Test
    @DisplayName("offers the places where services were given lately")
    void places() {
        assertThat(worker().opens("/services/new?project=p-well").html())
                .contains("<option value=\"钮家巷 18 号古井\"")
                .containsOnlyOnce("<option value=\"南石子街古井\"");
    }

    @Test
    @DisplayName("is set right with a reason against the version that was read")
    void corrected() {
        var seen = worker().sends(
                        "/services/a-1/edit",
                        "version",
                        "1",
                        "date",
                        "2026-11-21",
                        "place",
                        "井边",
                        "description",
                        "x",
                        "beneficiaries",
                        "20",
                        "volunteers",
                        "4",
                        "reason",
                        "多算了");

        assertThat(seen.leadsTo()).isEqualTo("/projects/p-well?done=corrected#services");
        var sent = services.asked("PUT", "/api/service-activities/a-1").getFirst();
        assertThat(sent.header("If-match")).isEqualTo("\"1\"");
        assertThat(sent.body()).contains("\"reason\":\"多算了\"", "\"beneficiaries\":20");
    }

    @Test
    @DisplayName("is struck out with a reason")
    void struckOut() {
        var seen = worker().sends("/services/a-1/edit/void", "key", "k", "reason", "重复");

        assertThat(seen.leadsTo()).isEqualTo("/projects/p-well?done=voided#services");
        assertThat(services.asked("POST", "/api/service-activities/a-1/void")
                        .getFirst()
                        .body())
                .isEqualTo("{\"reason\":\"重复\"}");
    }

    private static LinkedMultiValueMap<String, Object> parts(int photoBytes) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("key", "k-1");
        parts.add("project", "p-well");
        parts.add("date", "2026-11-21");
        parts.add("place", "钮家巷 18 号古井");
        parts.add("description", "巡井");
        parts.add("beneficiaries", "24");
        parts.add("volunteers", "4");
        parts.add("photo", new ByteArrayResource(new byte[photoBytes]) {
            @Override
            public String getFilename() {
                return "IMG_2026.jpg";
            }
        });
        return parts;
    }
}
