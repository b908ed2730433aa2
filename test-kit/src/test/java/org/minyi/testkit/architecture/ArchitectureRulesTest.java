package org.minyi.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules of the architecture")
class ArchitectureRulesTest {
    private static final String WRONG = "org.minyi.testkit.architecture.wrong";

    @Test
    @DisplayName("each fails on a class that breaks it")
    void fail() {
        var wrong = new ClassFileImporter().importPackages(WRONG);

        for (var rule : ArchitectureRules.forService(WRONG)) {
            assertThatThrownBy(() -> rule.check(wrong))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Leftover");
        }
        assertThat(ArchitectureRules.forService(WRONG)).hasSize(3);
    }
}
