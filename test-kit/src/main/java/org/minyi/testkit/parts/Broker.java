package org.minyi.testkit.parts;

import org.testcontainers.kafka.KafkaContainer;

/**
 * One real Kafka broker for all tests of a module.
 *
 * @param address bootstrap servers
 */
public record Broker(String address) {
    private static final String IMAGE = "apache/kafka:4.2.0";

    /** The broker, started by the first who asks. */
    public static Broker running() {
        return Running.BROKER;
    }

    private static final class Running {
        static final Broker BROKER = Docker.answers() ? container() : embedded();

        private static Broker container() {
            var kafka = new KafkaContainer(IMAGE);
            kafka.start();
            return new Broker(kafka.getBootstrapServers());
        }

        private static Broker embedded() {
            return new Broker(EmbeddedBroker.start());
        }
    }
}
