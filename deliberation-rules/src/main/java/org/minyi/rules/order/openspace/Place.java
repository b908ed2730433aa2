package org.minyi.rules.order.openspace;

/** A field of the wall: a slot, counted from 1, and a room. */
public record Place(int slot, String room) {}
