package org.minyi.rules.opinion.votes;

/** What a person says to a statement. Who has not seen it, or has not answered, has no stance. */
public enum Stance {
    PASS(0),
    DISAGREE(-1),
    AGREE(1);

    private final int value;

    Stance(int value) {
        this.value = value;
    }

    /** Its number in the arithmetic of the map: 1 agrees, -1 disagrees, 0 passes. */
    public int value() {
        return value;
    }
}
