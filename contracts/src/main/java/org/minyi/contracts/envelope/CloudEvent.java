package org.minyi.contracts.envelope;

import java.time.Instant;

/**
 * A domain event with its CloudEvents 1.0 context attributes.
 *
 * @param id unique for the source; a second record with the same id is the same event
 * @param type stable name, such as {@code minyi.project.raised.v1}
 * @param source the service that says so, as {@code /gusu/project-service}
 * @param time when it happened, not when it was sent
 * @param subject id of the aggregate
 * @param sequence grows with every event of one aggregate; what is not newer than the last one applied has been applied
 * @param data the event itself
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md">CloudEvents 1.0.2</a>
 */
public record CloudEvent<E extends DomainEvent>(
        String id, String type, String source, Instant time, String subject, long sequence, E data) {}
