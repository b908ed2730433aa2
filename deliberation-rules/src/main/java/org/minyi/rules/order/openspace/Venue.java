package org.minyi.rules.order.openspace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where and when sessions can be.
 *
 * @param theme the question that calls people together
 * @param slots the times, in their order
 * @param rooms how many people each room holds
 * @param dots how many each participant can set at the end
 */
public record Venue(String theme, List<String> slots, Map<String, Integer> rooms, int dots) {
    public Venue {
        slots = List.copyOf(slots);
        rooms = Collections.unmodifiableMap(new LinkedHashMap<>(rooms));
        if (slots.isEmpty() || rooms.isEmpty() || dots < 0) {
            throw new IllegalArgumentException("An open space needs a slot and a room");
        }
        if (rooms.values().stream().anyMatch(seats -> seats < 1)) {
            throw new IllegalArgumentException("A room without a seat");
        }
    }
}
