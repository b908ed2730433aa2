package org.minyi.notification;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.notification.channel.MailProperties;
import org.minyi.notification.channel.StreamProperties;
import org.minyi.servicekit.outbox.OwnTopics;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Starts notification-service. */
@SpringBootApplication
@EnableConfigurationProperties({MailProperties.class, StreamProperties.class})
public class NotificationServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(NotificationServiceApplication.class, arguments);
    }

    @Bean
    OwnTopics ownTopics() {
        return OwnTopics.of(TopicFamily.BULLETINS, TopicFamily.NOTIFICATIONS);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI().info(new Info().title("Minyi notification-service").version("1"));
    }
}
