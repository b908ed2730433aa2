package org.minyi.rules.opinion.space;

import java.util.List;
import org.minyi.rules.opinion.votes.PairCounts;
import org.minyi.rules.opinion.votes.RowSums;
import org.minyi.rules.opinion.votes.VoteTable;

/**
 * The two directions in which the votes differ most.
 *
 * <p>Where a person has no vote on a statement, the mean of those who have stands in for it, so that a gap pulls nobody
 * to any side. The components are the leading eigenvectors of the matrix of products of the votes so filled in and
 * centred; as a filled gap is 0 after centring, the matrix follows from counts of pairs alone. A component has no natural
 * direction: here its largest entry is positive, until it is turned.
 *
 * <p>Source: Small, Bjorkegren, Erkkilä, Shaw, Megill, "Polis: Scaling Deliberation by Mapping High Dimensional Opinion
 * Spaces", Recerca 26(2), 2021; Polis, math/pca.clj and math/conversation.clj.
 */
public final class OpinionSpace {
    private static final int DIRECTIONS = 2;

    private final List<String> statements;
    private final double[] centre;
    private final double[][] components;
    private final double[] shares;

    private OpinionSpace(List<String> statements, double[] centre, double[][] components, double[] shares) {
        this.statements = statements;
        this.centre = centre;
        this.components = components;
        this.shares = shares;
    }

    /**
     * Finds the directions.
     *
     * @param statements the ids of the statements
     * @param pairs what was counted of them, in the same order
     */
    public static OpinionSpace of(List<String> statements, PairCounts pairs) {
        int size = statements.size();
        var centre = SymmetricMatrix.vector(
                size, j -> pairs.voters(j, j) == 0 ? 0 : (double) pairs.sum(j, j) / pairs.voters(j, j));
        var products = SymmetricMatrix.of(
                size,
                (i, j) -> pairs.product(i, j)
                        - centre[j] * pairs.sum(i, j)
                        - centre[i] * pairs.sum(j, i)
                        + centre[i] * centre[j] * pairs.voters(i, j));
        double all = 0;
        for (int j = 0; j < size; j++) {
            all += products.at(j, j);
        }
        var leading = SubspaceIteration.leading(products, DIRECTIONS);
        var components = new double[DIRECTIONS][];
        var shares = new double[DIRECTIONS];
        for (int i = 0; i < DIRECTIONS; i++) {
            components[i] = largestPositive(leading.vector(i));
            shares[i] = all > 0 ? leading.value(i) / all : 0;
        }
        return new OpinionSpace(statements, centre, components, shares);
    }

    private static double[] largestPositive(double[] vector) {
        double largest = 0;
        for (double entry : vector) {
            largest = Math.abs(entry) > Math.abs(largest) ? entry : largest;
        }
        return times(vector, largest < 0 ? -1 : 1);
    }

    private static double[] times(double[] vector, double factor) {
        return SymmetricMatrix.vector(vector.length, j -> vector[j] * factor);
    }

    /** The turn after which this faces the way an earlier space of the same conversation faced. */
    public Turn turnTo(OpinionSpace earlier) {
        return new Turn(along(0, earlier) < 0 ? -1 : 1, along(1, earlier) < 0 ? -1 : 1);
    }

    /** The same space facing another way. */
    public OpinionSpace turned(Turn turn) {
        var turned = new double[][] {times(components[0], turn.x()), times(components[1], turn.y())};
        return new OpinionSpace(statements, centre, turned, shares);
    }

    private double along(int component, OpinionSpace earlier) {
        double sum = 0;
        for (int j = 0; j < statements.size(); j++) {
            int place = earlier.statements.indexOf(statements.get(j));
            sum += place < 0 ? 0 : components[component][j] * earlier.components[component][place];
        }
        return sum;
    }

    /**
     * Where everybody stands. A person's place is the sum over the votes cast, drawn out by the root of statements over
     * votes: it would otherwise lie nearer to the centre the less the person has voted.
     */
    public Positions project(VoteTable table) {
        var sums = RowSums.of(
                table,
                (column, stance) -> (stance.value() - centre[column]) * components[0][column],
                (column, stance) -> (stance.value() - centre[column]) * components[1][column]);
        return Positions.of(sums, table.participants().size(), statements.size());
    }

    /** How far a single agreement with a statement would move a person who has voted on nothing else. */
    public double extremity(int column) {
        double step = (1 - centre[column]) * Math.sqrt(statements.size());
        return Math.abs(step) * Math.hypot(components[0][column], components[1][column]);
    }

    /** The mean vote on each statement, over those who voted on it. */
    public double[] centre() {
        return centre.clone();
    }

    /** A component, 0 or 1, by statement: of length 1, or all zero if the votes differ in fewer directions. */
    public double[] component(int index) {
        return components[index].clone();
    }

    /** The part of all differences that lies along a component, from 0 to 1. */
    public double share(int index) {
        return shares[index];
    }
}
