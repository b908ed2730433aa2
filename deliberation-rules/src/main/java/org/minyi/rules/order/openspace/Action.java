package org.minyi.rules.order.openspace;

import org.minyi.rules.order.act.Person;

/** Something a person does in an open space. */
public sealed interface Action {
    /** Who does it. */
    Person person();

    record Join(Person person) implements Action {}

    /** Offers a session at a free place; in the marketplace or for a slot still to come. */
    record Offer(Person person, String topic, Place place) implements Action {}

    /** The host moves a session to a free place that is still to come. */
    record Shift(Person person, int session, Place place) implements Action {}

    /** The host takes a session off the wall before it begins. */
    record Cancel(Person person, int session) implements Action {}

    /** Goes to a session that is going on, and leaves the one before: the law of two feet. */
    record Go(Person person, int session) implements Action {}

    /** Leaves the session and takes part in none. */
    record StepOut(Person person) implements Action {}

    /** The host hands in what came of a session that has begun. */
    record Report(Person person, int session, String report) implements Action {}

    /** Sets dots on a session at the harvest. */
    record SetDots(Person person, int session, int dots) implements Action {}

    /** The facilitator goes on: to the first slot, the next one, the harvest, the end. */
    record GoOn(Person person) implements Action {}
}
