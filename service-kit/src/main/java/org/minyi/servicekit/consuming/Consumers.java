package org.minyi.servicekit.consuming;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** Runs every {@link EventConsumer} of this service: decode, apply, try again, park. */
final class Consumers implements SmartLifecycle {
    private static final BackOff UNTIL_IT_IS_BACK = new FixedBackOff(1_000, FixedBackOff.UNLIMITED_ATTEMPTS);

    private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers;

    Consumers(
            List<EventConsumer> consumers,
            Names names,
            EventReading reading,
            ConsumerFactory<String, byte[]> factory,
            KafkaOperations<String, byte[]> kafka,
            ConsumingProperties settings,
            ApplicationContext context) {
        this.containers = consumers.stream()
                .map(consumer -> container(consumer, names, reading, factory, kafka, settings, context))
                .toList();
    }

    /** What groups and topics are called. */
    record Names(String district, String service) {
        String group(EventConsumer consumer) {
            return district + "." + service + "." + consumer.name();
        }

        String topic(EventConsumer consumer) {
            return consumer.family().topic(district);
        }

        String deadLetters(EventConsumer consumer) {
            return consumer.family().deadLetterTopic(district, service + "." + consumer.name());
        }
    }

    private static ConcurrentMessageListenerContainer<String, byte[]> container(
            EventConsumer consumer,
            Names names,
            EventReading reading,
            ConsumerFactory<String, byte[]> factory,
            KafkaOperations<String, byte[]> kafka,
            ConsumingProperties settings,
            ApplicationContext context) {
        var properties = new ContainerProperties(names.topic(consumer));
        properties.setGroupId(names.group(consumer));
        properties.setClientId(names.group(consumer));
        properties.setMessageListener(new EventListening(reading).listener(consumer));
        properties.setObservationEnabled(true);
        properties.setMissingTopicsFatal(false);
        var container = new ConcurrentMessageListenerContainer<>(factory, properties);
        container.setBeanName(names.group(consumer));
        container.setConcurrency(settings.threads());
        container.setApplicationContext(context);
        container.setCommonErrorHandler(parkingAt(names.deadLetters(consumer), kafka, settings));
        return container;
    }

    private static DefaultErrorHandler parkingAt(
            String deadLetters, KafkaOperations<String, byte[]> kafka, ConsumingProperties settings) {
        var recoverer =
                new DeadLetterPublishingRecoverer(kafka, (record, failure) -> new TopicPartition(deadLetters, -1));
        recoverer.setFailIfSendResultIsError(true);
        var pause = new ExponentialBackOff(settings.firstPause().toMillis(), 2);
        pause.setMaxAttempts(settings.tries() - 1);
        var handler = new DefaultErrorHandler(recoverer, pause);
        handler.addNotRetryableExceptions(UnreadableEvent.class);
        handler.setBackOffFunction((ConsumerRecord<?, ?> record, Exception failure) ->
                causes(failure).anyMatch(Consumers::isOutage) ? UNTIL_IT_IS_BACK : pause);
        return handler;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isOutage(Throwable cause) {
        return cause instanceof MongoSocketException || cause instanceof MongoTimeoutException;
    }

    @Override
    public void start() {
        containers.forEach(ConcurrentMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(ConcurrentMessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return !containers.isEmpty() && containers.stream().allMatch(ConcurrentMessageListenerContainer::isRunning);
    }
}
