package org.minyi.rules;

/**
 * What can happen in a count or an allocation: the constants of one enum an engine. Their names are stable, pages key
 * their translations by them.
 */
public interface StepKind {
    String name();

    /** The English sentence with its values in braces; a translation may use the same ones in any order. */
    String template();
}
