package org.minyi.servicelog;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.testkit.architecture.ArchitectureRules;

@DisplayName("service-log-service")
class ArchitectureTest {
    private static final String ROOT = "org.minyi.servicelog";

    @Test
    @DisplayName("keeps the rules of the architecture")
    void rules() {
        var classes = ArchitectureRules.classesOf(ROOT);

        ArchitectureRules.forService(ROOT).forEach(rule -> rule.check(classes));
    }
}
