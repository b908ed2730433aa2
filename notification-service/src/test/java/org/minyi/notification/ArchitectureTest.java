package org.minyi.notification;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.testkit.architecture.ArchitectureRules;

@DisplayName("notification-service")
class ArchitectureTest {
    private static final String ROOT = "org.minyi.notification";

    @Test
    @DisplayName("keeps the rules of the architecture")
    void rules() {
        var classes = ArchitectureRules.classesOf(ROOT);

        ArchitectureRules.forService(ROOT).forEach(rule -> rule.check(classes));
    }
}
