package org.minyi.project.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minyi.contracts.project.ProjectType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@DisplayName("A district's procedures")
class ProcedureConfigurationTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
            .withUserConfiguration(ProcedureConfiguration.class);

    @Test
    @DisplayName("ask for three supporters and a ballot with more yes than no where nothing is stated")
    void nothingStated() {
        service.run(started -> assertThat(started.getBean(Procedures.class).of(List.of()))
                .isEqualTo(new Procedure(
                        3,
                        Optional.of(new BallotRule(BigDecimal.ZERO, Set.of(Majority.SIMPLE))),
                        0,
                        Office.COMMUNITY)));
    }

    @Test
    @DisplayName("state of a type only what differs")
    void special() {
        service.withPropertyValues(
                        "minyi.procedure.ordinary.supporters=9",
                        "minyi.procedure.ordinary.quorum-share=0.25",
                        "minyi.procedure.special.HERITAGE_PROTECTION.majority=TWO_THIRDS",
                        "minyi.procedure.special.heritage-protection.award=BUREAU",
                        "minyi.procedure.special.PARTY_BRAND_LED.ballot=false")
                .run(started -> {
                    var procedures = started.getBean(Procedures.class);
                    assertThat(procedures.of(List.of(ProjectType.HERITAGE_PROTECTION)))
                            .isEqualTo(new Procedure(
                                    9,
                                    Optional.of(new BallotRule(new BigDecimal("0.25"), Set.of(Majority.TWO_THIRDS))),
                                    0,
                                    Office.BUREAU));
                    assertThat(procedures
                                    .of(List.of(ProjectType.PARTY_BRAND_LED))
                                    .ballot())
                            .isEmpty();
                });
    }

    @Test
    @DisplayName("can be stated in the environment, a type without its underscores")
    void environment() {
        var stated = Map.<String, Object>of("MINYI_PROCEDURE_SPECIAL_HERITAGEPROTECTION_NOTICEDAYS", "5");
        service.withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", stated)))
                .run(started -> assertThat(started.getBean(Procedures.class)
                                .of(List.of(ProjectType.HERITAGE_PROTECTION))
                                .noticeDays())
                        .isEqualTo(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minyi.procedure.ordinary.supporters=-1",
                "minyi.procedure.ordinary.supporters=many",
                "minyi.procedure.ordinary.quorum-share=1.01",
                "minyi.procedure.ordinary.majority=MOST",
                "minyi.procedure.ordinary.notice-days=366",
                "minyi.procedure.ordinary.award=MAYOR",
                "minyi.procedure.special.GARDENING.supporters=1",
                "minyi.procedure.special.SMART_PLATFORM.quorum-share=-0.1",
                "minyi.procedure.special.SMART_PLATFORM.notice-days=-1"
            })
    @DisplayName("that cannot be meant keep the service from starting, with the setting's name")
    void meaningless(String setting) {
        service.withPropertyValues(setting)
                .run(started ->
                        assertThat(started).hasFailed().getFailure().hasStackTraceContaining("minyi.procedure"));
    }
}
