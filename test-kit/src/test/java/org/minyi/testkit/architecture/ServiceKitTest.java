package org.minyi.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.contracts.EventTypes;

@DisplayName("The service kit")
class ServiceKitTest {
    private static final int MOST_TYPES = 64;
    private static final List<String> GLOSSARY = List.of(
            "Project",
            "Ballot",
            "Meeting",
            "Motion",
            "Bulletin",
            "Organisation",
            "Community",
            "Fund",
            "Review",
            "Suggestion",
            "Activity",
            "Street");

    private final JavaClasses kit = ArchitectureRules.classesOf("org.minyi.servicekit");

    @Test
    @DisplayName("has these packages; another one is a decision to record")
    void packages() {
        classes()
                .should()
                .resideInAnyPackage(Arrays.stream(new String[] {
                            "", ".access", ".bulk", ".consuming", ".outbox", ".problem", ".request", ".store"
                        })
                        .map(name -> "org.minyi.servicekit" + name)
                        .toArray(String[]::new))
                .check(kit);
    }

    @Test
    @DisplayName("knows of the contracts only the envelope, and the catalogue of all events")
    void contracts() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.minyi.contracts..")
                        .and(not(resideInAnyPackage("org.minyi.contracts.envelope")))
                        .and(not(com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(EventTypes.class))))
                .check(kit);
    }

    @Test
    @DisplayName("has no word of the domain and stays small")
    void small() {
        var topLevel = kit.stream()
                .filter(type -> type.getEnclosingClass().isEmpty()
                        && !type.getSimpleName().equals("package-info"))
                .toList();

        assertThat(topLevel).hasSizeLessThanOrEqualTo(MOST_TYPES);
        assertThat(topLevel).noneMatch(type -> GLOSSARY.stream().anyMatch(type.getSimpleName()::contains));
        assertThat(topLevel)
                .noneMatch(type -> type.getSimpleName().toLowerCase(Locale.ROOT).matches(".*(util|helper|manager)s?$"));
    }
}
