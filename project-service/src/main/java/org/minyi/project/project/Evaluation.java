package org.minyi.project.project;

/** How a project was judged at its end; score 0 to 100. */
public record Evaluation(int score, String remarks) {}
