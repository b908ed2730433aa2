package org.minyi.rules.order.act;

/** A person at a meeting, by an id that is unique there. */
public record Person(String id) {
    public Person {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A person without an id");
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
