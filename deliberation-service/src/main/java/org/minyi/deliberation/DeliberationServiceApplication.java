package org.minyi.deliberation;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.deliberation.ballot.BallotProperties;
import org.minyi.servicekit.outbox.OwnTopics;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts deliberation-service. */
@SpringBootApplication
@EnableConfigurationProperties(BallotProperties.class)
public class DeliberationServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(DeliberationServiceApplication.class, arguments);
    }

    @Bean
    OwnTopics ownTopics() {
        return OwnTopics.of(TopicFamily.DELIBERATIONS, TopicFamily.BALLOT_BOX, TopicFamily.OPINION_VOTES);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Minyi deliberation-service").version("1"));
    }
}
