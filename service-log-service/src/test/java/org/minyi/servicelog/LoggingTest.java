package org.minyi.servicelog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minyi.servicelog.Guihua.ALL;
import static org.minyi.servicelog.Guihua.service;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.contracts.project.Stage;
import org.minyi.testkit.access.Person;
import org.springframework.beans.factory.annotation.Autowired;

@InGuihua
@DisplayName("Logging a service")
class LoggingTest {
    @Autowired
    private Guihua guihua;

    private String project;

    @BeforeEach
    void aRunningProject() {
        project = guihua.running();
    }

    @Test
    @DisplayName("is for whoever took the project on, and for officers who serve the community; not for others")
    void whoMayLog() {
        var led = guihua.project(Stage.RUNNING, null, "r1");
        var leader = guihua.of(Person.resident("r1").of("guihua"));
        guihua.log(guihua.youlian, service(project)).expectStatus().isCreated();
        guihua.log(guihua.worker, service(project)).expectStatus().isCreated();
        guihua.log(guihua.bureau, service(project)).expectStatus().isCreated();
        guihua.log(guihua.of(Person.streetOfficer("s1").onStreet("canglang")), service(project))
                .expectStatus()
                .isCreated();
        guihua.log(leader, service(led)).expectStatus().isCreated();

        for (var other : List.of(
                guihua.of(Person.organisation("o2", "others")),
                guihua.of(Person.worker("w2").of("lihe")),
                guihua.of(Person.streetOfficer("s2").onStreet("pingjiang")),
                leader)) guihua.log(other, service(project)).expectStatus().isForbidden();
        guihua.log(guihua.of(Person.resident("r2").of("guihua")), service(led))
                .expectStatus()
                .isForbidden();
        assertThat(guihua.list(project)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"TAKEN_ON,已承接", "SUSPENDED,已暂停", "ARCHIVED,已归档"})
    @DisplayName("is possible only while the project is running")
    void notRunning(Stage stage, String name) {
        var resting = guihua.project(stage, "youlian", null);
        assertRefused(resting, name);
        assertThat(guihua.list(resting)).isEmpty();
    }

    @Test
    @DisplayName("ends when the project goes on to its closing")
    void closing() {
        guihua.moves(project, Stage.RUNNING, Stage.CLOSING);
        assertRefused(project, "结项中");
    }

    private void assertRefused(String resting, String stage) {
        guihua.log(guihua.youlian, service(resting))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("项目正处于“" + stage + "”，只有实施中的项目才能记录服务。");
    }

    @Test
    @DisplayName("twice in the same attempt logs one service")
    void repeated() {
        var key = UUID.randomUUID().toString();
        var first = guihua.api.post(guihua.youlian, ALL, service(project), key);
        var second = guihua.api.post(guihua.youlian, ALL, service(project), key);
        assertThat(guihua.api.body(second.expectStatus().is2xxSuccessful()).get("id"))
                .isEqualTo(
                        guihua.api.body(first.expectStatus().is2xxSuccessful()).get("id"));
        assertThat(guihua.list(project)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date\":\"yesterday\"}",
                "{\"date\":\"2026-02-30\"}",
                "{\"date\":\"2999-01-01\"}",
                "{\"date\":\"1999-12-31\"}",
                "{\"date\":\"+999999999-12-31\"}",
                "{\"place\":\" \"}",
                "{\"place\":7}",
                "{\"description\":null}",
                "{\"beneficiaries\":0}",
                "{\"beneficiaries\":100001}",
                "{\"beneficiaries\":99999999999}",
                "{\"beneficiaries\":1.5}",
                "{\"beneficiaries\":\"30\"}",
                "{\"volunteers\":-1}",
                "{\"project\":\"nowhere\"}",
                "{\"project\":{\"$ne\":1}}"
            })
    @DisplayName("is refused where it is no service, and nothing is stored")
    void wrongField(String wrong) {
        var whole = guihua.api.json().valueToTree(service(project)).asObject();
        whole.setAll(guihua.api.json().readTree(wrong).asObject());
        assertThat(guihua.sends(guihua.youlian, ALL, whole.toString())).isEqualTo(400);
        assertThat(guihua.list(project)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "{"})
    @DisplayName("is refused where nothing is said of a service")
    void nothing(String body) {
        assertThat(guihua.sends(guihua.youlian, ALL, body)).isEqualTo(400);
        assertThat(guihua.list(project)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{",
                "{\"reason\":1}",
                "{\"project\":\"p\",\"date\":\"yesterday\",\"place\":\"x\",\"description\":\"y\",\"beneficiaries\":1,\"volunteers\":1}",
                "{\"project\":\"p\",\"date\":\"+999999999-12-31\",\"place\":\"x\",\"description\":\"y\",\"beneficiaries\":1,\"volunteers\":1}",
                "{\"project\":\"p\",\"date\":\"2026-01-01\",\"place\":\"x\",\"description\":\"y\",\"beneficiaries\":99999999999,\"volunteers\":1}",
                "{\"items\":7}"
            })
    @DisplayName("or striking one out is refused where the body is for something else")
    void foreignBody(String body) {
        for (var path : List.of(ALL, ALL + "/nowhere/void"))
            assertThat(guihua.sends(guihua.worker, path, body)).as(path).isBetween(400, 499);
    }
}
