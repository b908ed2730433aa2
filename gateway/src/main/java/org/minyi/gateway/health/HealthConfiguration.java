package org.minyi.gateway.health;

import java.util.TreeMap;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@code /actuator/health} is up when everything behind is. The gateway's own readiness does not hang on it: with one service
 * down it still has pages to show and refusals to explain.
 */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    CompositeHealthContributor behindHealthContributor(Behind behind) {
        var each = new TreeMap<String, HealthIndicator>();
        for (var name : behind.names()) each.put(name, () -> health(behind.answers(name)));
        return CompositeHealthContributor.fromMap(each);
    }

    private static Health health(boolean answers) {
        return answers ? Health.up().build() : Health.down().build();
    }
}
