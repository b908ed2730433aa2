package org.minyi.project.project;

/**
 * The ballot that decides on a project.
 *
 * @param counted false while it runs; the figures are 0 until then
 */
public record BallotOutcome(String id, boolean counted, boolean passed, int yes, int no, int abstain, int electorate) {}
