package org.minyi.servicekit.consuming;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.minyi.contracts.envelope.EventCatalogue;
import org.minyi.servicekit.outbox.OutboxProperties;
import org.minyi.servicekit.outbox.OwnTopics;
import org.minyi.servicekit.store.AggregateStores;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;

/** Consumers of all families this service listens to, and the place where failed records wait. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.minyi.servicekit.store.StoreConfiguration"
        })
@EnableConfigurationProperties(ConsumingProperties.class)
@Import(ParkedController.class)
public class ConsumingConfiguration {
    @Bean
    Consumers.Names consumerNames(
            @Value("${minyi.district}") String district, @Value("${spring.application.name}") String service) {
        return new Consumers.Names(district, service);
    }

    @Bean
    EventReading eventReading(EventCatalogue catalogue) {
        return new EventReading(catalogue);
    }

    @Bean
    Consumers consumers(
            List<EventConsumer> consumers,
            Consumers.Names names,
            EventReading reading,
            ConsumerFactory<String, byte[]> factory,
            KafkaTemplate<String, byte[]> kafka,
            ConsumingProperties settings,
            ApplicationContext context) {
        return new Consumers(consumers, names, reading, factory, kafka, settings, context);
    }

    @Bean
    ParkedRecords parkedRecords(
            AggregateStores stores,
            ConsumerFactory<String, byte[]> kafka,
            EventReading reading,
            List<EventConsumer> consumers) {
        return new ParkedRecords(stores, kafka, reading, consumers);
    }

    @Bean
    ParkedWatch parkedWatch(
            List<EventConsumer> consumers,
            Consumers.Names names,
            ParkedRecords records,
            ConsumerFactory<String, byte[]> factory) {
        return new ParkedWatch(consumers, names, records, factory);
    }

    /** Topics that are read, whoever starts first, and dead-letter topics, so that parking never waits for one to be made. */
    @Bean
    NewTopics topicsRead(List<EventConsumer> consumers, Consumers.Names names, OwnTopics own, OutboxProperties topics) {
        var deadLetters = consumers.stream()
                .map(names::deadLetters)
                .map(name -> TopicBuilder.name(name).partitions(1));
        var ofOthers = consumers.stream()
                .filter(consumer -> !own.families().contains(consumer.family()))
                .map(names::topic)
                .distinct()
                .map(name -> TopicBuilder.name(name).partitions(topics.partitions()));
        return new NewTopics(Stream.concat(deadLetters, ofOthers)
                .map(topic -> topic.replicas(topics.replicas())
                        .config(TopicConfig.RETENTION_MS_CONFIG, OutboxProperties.FOR_EVER)
                        .build())
                .toArray(NewTopic[]::new));
    }

    @Bean
    MeterBinder parkedGauge(ParkedRecords records) {
        return registry -> Gauge.builder("minyi.parked.records", records, ParkedRecords::parked)
                .description("records that wait for an operator")
                .register(registry);
    }
}
