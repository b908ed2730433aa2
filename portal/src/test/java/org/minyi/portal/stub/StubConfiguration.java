package org.minyi.portal.stub;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** One stand-in for all tests of a run, so that they share one portal too. */
@TestConfiguration(proxyBeanMethods = false)
class StubConfiguration {

    private static final TestTokens TOKENS = new TestTokens();
    private static final StubServices SERVICES = new StubServices(TOKENS);

    @Bean
    TestTokens tokens() {
        return TOKENS;
    }

    @Bean
    StubServices services() {
        return SERVICES;
    }

    @Bean
    DynamicPropertyRegistrar addresses() {
        return properties -> {
            for (var service : new String[] {"project", "deliberation", "service-log", "notification"}) {
                properties.add("minyi.services." + service, SERVICES::address);
            }
            properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", () -> TestTokens.ISSUER);
            properties.add(
                    "spring.security.oauth2.resourceserver.jwt.jwk-set-uri", () -> SERVICES.address() + "/certs");
        };
    }
}
