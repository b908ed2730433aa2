package org.minyi.rules.opinion.votes;

/** One person's stance on one statement; a later vote of the same person on the same statement replaces it. */
public record Vote(String participant, String statement, Stance stance) {}
