package org.minyi.contracts.envelope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which record stands for which type string, and on which topic it travels. */
public final class EventCatalogue {

    /**
     * One published event.
     *
     * @param name the CloudEvents type, stable for ever
     * @param record the Java record of its body
     * @param family where it is published
     */
    public record EventType(String name, Class<? extends DomainEvent> record, TopicFamily family) {}

    private final List<EventType> types;
    private final Map<String, EventType> byName;
    private final Map<Class<? extends DomainEvent>, EventType> byRecord;

    /**
     * A catalogue of these events.
     *
     * @throws IllegalStateException when a name or a record stands twice
     */
    public EventCatalogue(List<EventType> types) {
        this.types = List.copyOf(types);
        this.byName = types.stream().collect(Collectors.toUnmodifiableMap(EventType::name, Function.identity()));
        this.byRecord = types.stream().collect(Collectors.toUnmodifiableMap(EventType::record, Function.identity()));
    }

    /** All published events in the order of the catalogue. */
    public List<EventType> types() {
        return types;
    }

    /** The event of this name; empty for one that a newer producer knows and this reader does not. */
    public Optional<EventType> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The entry of an event's record.
     *
     * @throws IllegalArgumentException when the record is not published
     */
    public EventType of(DomainEvent event) {
        var type = byRecord.get(event.getClass());
        if (type == null) {
            throw new IllegalArgumentException(event.getClass().getName() + " is not in the catalogue");
        }
        return type;
    }
}
