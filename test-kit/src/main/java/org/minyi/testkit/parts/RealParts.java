package org.minyi.testkit.parts;

import java.util.Map;
import java.util.UUID;
import org.minyi.testkit.access.TestIssuer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a test's context at the module's broker, store and issuer. */
public final class RealParts implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var issuer = TestIssuer.running();
        TestPropertyValues.of(Map.of(
                        "spring.kafka.bootstrap-servers", Broker.running().address(),
                        "spring.mongodb.uri", Store.running().uri(),
                        "minyi.store.database",
                                "test-" + UUID.randomUUID().toString().substring(0, 8),
                        "minyi.district", District.fresh(),
                        "spring.security.oauth2.resourceserver.jwt.issuer-uri", issuer.name(),
                        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri", issuer.keySet()))
                .applyTo(context);
    }
}
