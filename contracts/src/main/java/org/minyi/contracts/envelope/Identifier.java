package org.minyi.contracts.envelope;

/** A typed id that is written as a plain string in JSON and in the store. */
public interface Identifier {

    /** The id as written. */
    String value();
}
