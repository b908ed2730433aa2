package org.minyi.servicekit.store;

/** Somebody else wrote the aggregate in between. */
public final class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1;

    LostRace(String id) {
        super(id, null, false, false);
    }
}
