package org.minyi.rules.opinion.space;

/**
 * Which way the components face: a component has no natural direction, so a map may be mirrored without any loss.
 *
 * @param x 1 or -1, by which all along the first component is to be multiplied
 * @param y the same for the second
 */
public record Turn(int x, int y) {}
