package org.minyi.rules.opinion.group;

import org.minyi.rules.opinion.space.Turn;

/**
 * People who voted alike.
 *
 * @param label the number by which the group is known; kept while most of its people stay together
 * @param people how many they are
 * @param x the mean of their places along the first component
 * @param y the mean of their places along the second component
 */
public record OpinionGroup(int label, int people, double x, double y) {
    OpinionGroup labelled(int other) {
        return new OpinionGroup(other, people, x, y);
    }

    OpinionGroup turned(Turn turn) {
        return new OpinionGroup(label, people, x * turn.x(), y * turn.y());
    }
}
