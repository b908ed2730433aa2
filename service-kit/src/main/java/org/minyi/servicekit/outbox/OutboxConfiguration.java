package org.minyi.servicekit.outbox;

import io.micrometer.tracing.Tracer;
import java.time.InstantSource;
import org.apache.kafka.common.config.TopicConfig;
import org.minyi.contracts.EventTypes;
import org.minyi.contracts.envelope.EventCatalogue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

/** Everything between a saved event and its topic. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.task.autoconfigure.TaskSchedulingAutoConfiguration"
        })
@EnableConfigurationProperties(OutboxProperties.class)
@EnableScheduling
public class OutboxConfiguration {
    @Bean
    @ConditionalOnMissingBean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    EventCatalogue eventCatalogue() {
        return EventTypes.ALL;
    }

    @Bean
    EventWriting eventWriting(
            EventCatalogue catalogue, JsonMapper json, InstantSource clock, ObjectProvider<Tracer> tracer) {
        return new EventWriting(catalogue, json, clock, tracer.getIfAvailable(() -> Tracer.NOOP));
    }

    @Bean
    EventLog eventLog(
            KafkaTemplate<String, byte[]> kafka,
            EventCatalogue catalogue,
            @Value("${minyi.district}") String district,
            @Value("${spring.application.name}") String service) {
        return new EventLog(kafka, catalogue, district, service);
    }

    @Bean
    Relay relay(EventLog log, TaskScheduler scheduler, OutboxProperties settings) {
        return new Relay(log, scheduler, settings);
    }

    @Bean
    NewTopics topicsOfThisService(
            OwnTopics own, OutboxProperties settings, @Value("${minyi.district}") String district) {
        return new NewTopics(own.families().stream()
                .map(family -> TopicBuilder.name(family.topic(district))
                        .partitions(settings.partitions())
                        .replicas(settings.replicas())
                        .config(TopicConfig.RETENTION_MS_CONFIG, OutboxProperties.FOR_EVER)
                        .build())
                .toArray(org.apache.kafka.clients.admin.NewTopic[]::new));
    }
}
