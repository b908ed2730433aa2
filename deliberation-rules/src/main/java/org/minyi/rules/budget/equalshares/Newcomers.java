package org.minyi.rules.budget.equalshares;

/**
 * Further voters who want one project and nothing else, imagined to see what more support would do.
 *
 * @param points that each of them gives, in the election's smallest unit of points
 */
record Newcomers(long voters, long points) {
    static final Newcomers NOBODY = new Newcomers(0, 1);
}
