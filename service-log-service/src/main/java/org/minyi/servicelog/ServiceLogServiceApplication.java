package org.minyi.servicelog;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.servicekit.outbox.OwnTopics;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts service-log-service. */
@SpringBootApplication
public class ServiceLogServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ServiceLogServiceApplication.class, arguments);
    }

    @Bean
    OwnTopics ownTopics() {
        return OwnTopics.of(TopicFamily.SERVICE_ACTIVITIES, TopicFamily.SERVICE_REQUESTS);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Minyi service-log-service").version("1"));
    }
}
