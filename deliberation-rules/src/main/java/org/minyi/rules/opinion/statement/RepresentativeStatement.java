package org.minyi.rules.opinion.statement;

import org.minyi.rules.opinion.votes.Stance;

/**
 * A statement that marks a group.
 *
 * @param statement its id
 * @param side the side by which the group differs from the others
 * @param statistics of that side
 * @param bestAgreement whether it was chosen because the group agrees with it more than with any other
 */
public record RepresentativeStatement(
        String statement, Stance side, SideStatistics statistics, boolean bestAgreement) {}
