package org.minyi.servicelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.servicelog.Guihua.ALL;
import static org.minyi.servicelog.Guihua.service;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.testkit.access.AccessWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@InGuihua
@DisplayName("Services")
class ReadingTest {
    @Autowired
    private Guihua guihua;

    @Autowired
    private ApplicationContext context;

    @Test
    @DisplayName("of a project are read by anybody, the latest first, page by page")
    void pages() {
        var project = guihua.running();
        for (int day = 1; day <= 3; day++) {
            var service = service(project);
            service.put("date", "2026-03-0" + day);
            guihua.log(guihua.youlian, service).expectStatus().isCreated();
        }
        var first = guihua.api.get(ALL + "?limit=2&project=" + project);
        var rest = guihua.api.get(ALL + "?limit=2&project=" + project + "&cursor="
                + first.get("next").asString());
        assertThat(first.get("items").findValuesAsString("date")).containsExactly("2026-03-03", "2026-03-02");
        assertThat(rest.get("items").findValuesAsString("date")).containsExactly("2026-03-01");
        assertThat(rest.at("/items/0/projectTitle").asString()).isEqualTo("楼道的灯");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?project=nowhere", "?community=nowhere", "?project=nowhere&community=guihua"})
    @DisplayName("of what nobody has heard of are none")
    void nowhere(String asked) {
        assertThat(guihua.api.get(ALL + asked).get("items").size()).isZero();
    }

    @Test
    @DisplayName("are behind doors that stand in the table, and each opens to exactly those it names")
    void doors() {
        var walk = new AccessWalk(context, guihua.api.client());
        walk.everyEndpointIsNamed();
        walk.everyDoorOpensToExactlyThoseItNames();
    }
}
