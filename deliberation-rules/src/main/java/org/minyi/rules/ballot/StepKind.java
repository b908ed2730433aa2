package org.minyi.rules.ballot;

/**
 * What can happen in a count. The names are stable: pages key their translations by them. The English template names its
 * values in braces, and a translation may use the same ones in any order.
 */
public enum StepKind {
    TURNOUT("{present} of {electorate} entitled to vote took part."),
    ANSWERS("{yes} yes, {no} no, {abstain} abstained."),
    AREA("By area, {present} of {electorate} took part: {yes} yes, {no} no, {abstain} abstained."),
    QUORUM_NOT_ASKED("No quorum is asked for."),
    QUORUM_MET("Quorum: {comparison} {share} of {electorate} is {needed}; {present} took part, so it is met."),
    QUORUM_MISSED(
            "Quorum: {comparison} {share} of {electorate} is {needed}; only {present} took part, so it is missed."),
    VOTERS_MET("Quorum: {needed} voters are asked for; {present} took part, so it is met."),
    VOTERS_MISSED("Quorum: {needed} voters are asked for; only {present} took part, so it is missed."),
    AREA_QUORUM_MET("Quorum by area: {comparison} {share} of {electorate} is {needed}; {present} took part: met."),
    AREA_QUORUM_MISSED(
            "Quorum by area: {comparison} {share} of {electorate} is {needed}; only {present} took part: missed."),
    MAJORITY_REACHED("Yes needs {comparison} {share} of the {base}, {needed} of {of}; it has {yes}, so it is reached."),
    MAJORITY_MISSED("Yes needs {comparison} {share} of the {base}, {needed} of {of}; it has {yes}, so it is missed."),
    AREA_MAJORITY_REACHED(
            "By area, yes needs {comparison} {share} of the {base}, {needed} of {of}; it has {yes}: reached."),
    AREA_MAJORITY_MISSED(
            "By area, yes needs {comparison} {share} of the {base}, {needed} of {of}; it has {yes}: missed."),
    PASSED("The question is passed."),
    NOT_PASSED("The question is not passed.");

    private final String template;

    StepKind(String template) {
        this.template = template;
    }

    /** The English sentence with its values in braces. */
    public String template() {
        return template;
    }
}
