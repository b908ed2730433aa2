package org.minyi.gateway.relay;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a service counts as failing: half of its last twenty requests got no answer. An error it answers itself is an answer. */
@Configuration(proxyBeanMethods = false)
class BreakerConfiguration {

    @Bean
    Customizer<Resilience4JCircuitBreakerFactory> breakerRule(RelayProperties settings) {
        var rule = CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(settings.rest())
                .permittedNumberOfCallsInHalfOpenState(3)
                .automaticTransitionFromOpenToHalfOpenEnabled(false)
                .ignoreException(BreakerConfiguration::isCallers)
                .build();
        return factory -> factory.configureDefault(id ->
                new Resilience4JConfigBuilder(id).circuitBreakerConfig(rule).build());
    }

    private static boolean isCallers(Throwable failure) {
        return failure instanceof RelayFailure relay && !relay.countsAgainstService();
    }
}
