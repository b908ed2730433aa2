package org.minyi.gateway.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The gateway's packages")
class ArchitectureTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.minyi.gateway");

    @Test
    @DisplayName("need each other in one direction only")
    void noCircles() {
        noCirclesAmong("org.minyi.gateway.(*)..").check(GATEWAY);
    }

    @Test
    @DisplayName("that need each other both ways would be found")
    void circlesAreFound() {
        var wrong = new ClassFileImporter().importPackages("org.minyi.gateway.architecture.wrong");

        assertThat(noCirclesAmong("org.minyi.gateway.architecture.wrong.(*)..")
                        .evaluate(wrong)
                        .hasViolation())
                .isTrue();
    }

    @Test
    @DisplayName("keep nothing of a person on this side: no HTTP session, no module of the domain")
    void nothingKept() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.minyi.contracts..", "org.minyi.servicekit..", "reactor..")
                .check(GATEWAY);
    }

    private static ArchRule noCirclesAmong(String packages) {
        return slices().matching(packages).should().beFreeOfCycles();
    }
}
