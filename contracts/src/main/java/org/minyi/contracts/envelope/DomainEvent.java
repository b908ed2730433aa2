package org.minyi.contracts.envelope;

/** Something that happened to one aggregate; its record is the JSON body of a Kafka record. */
public interface DomainEvent {

    /** Id of the aggregate it happened to: the key on the topic, which keeps its events in order. */
    String subject();
}
