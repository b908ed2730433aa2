package org.minyi.project;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.servicekit.outbox.OwnTopics;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts project-service. */
@SpringBootApplication
public class ProjectServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ProjectServiceApplication.class, arguments);
    }

    @Bean
    OwnTopics ownTopics() {
        return OwnTopics.of(TopicFamily.PROJECTS);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Minyi project-service").version("1"));
    }
}
