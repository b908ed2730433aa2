package org.minyi.servicekit.consuming;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.listener.MessageListener;

/** Reads this service's dead-letter topics into {@link ParkedRecords}. */
final class ParkedWatch implements SmartLifecycle {
    private final List<KafkaMessageListenerContainer<String, byte[]>> containers;

    ParkedWatch(
            List<EventConsumer> consumers,
            Consumers.Names names,
            ParkedRecords records,
            ConsumerFactory<String, byte[]> factory) {
        this.containers = consumers.isEmpty() ? List.of() : List.of(container(consumers, names, records, factory));
    }

    private static KafkaMessageListenerContainer<String, byte[]> container(
            List<EventConsumer> consumers,
            Consumers.Names names,
            ParkedRecords records,
            ConsumerFactory<String, byte[]> factory) {
        Map<String, String> consumerByTopic =
                consumers.stream().collect(Collectors.toMap(names::deadLetters, EventConsumer::name));
        var properties = new ContainerProperties(consumerByTopic.keySet().toArray(String[]::new));
        var group = names.district() + "." + names.service() + ".parked";
        properties.setGroupId(group);
        properties.setMessageListener((MessageListener<String, byte[]>)
                record -> records.note(consumerByTopic.getOrDefault(record.topic(), ""), record));
        properties.setMissingTopicsFatal(false);
        var container = new KafkaMessageListenerContainer<>(factory, properties);
        container.setBeanName(group);
        return container;
    }

    @Override
    public void start() {
        containers.forEach(KafkaMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(KafkaMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(KafkaMessageListenerContainer::isRunning);
    }
}
