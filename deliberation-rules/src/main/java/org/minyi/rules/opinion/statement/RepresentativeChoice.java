package org.minyi.rules.opinion.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minyi.rules.opinion.votes.Stance;

/**
 * Chooses at most five statements that mark a group: those significant by both tests, the strongest first, led by the one
 * the group agrees with most. Where none is significant, one alone: that best agreement or else the one by which the
 * group differs most. Agreements stand before disagreements.
 *
 * <p>Source: Polis, math/repness.clj ({@code select-rep-comments}).
 */
final class RepresentativeChoice {
    private static final int MOST = 5;

    private final List<StatementStatistics> statements;
    private final int group;

    private RepresentativeChoice(List<StatementStatistics> statements, int group) {
        this.statements = statements;
        this.group = group;
    }

    static List<RepresentativeStatement> of(List<StatementStatistics> statements, int group) {
        return new RepresentativeChoice(statements, group).choose();
    }

    private List<RepresentativeStatement> choose() {
        var agreement = bestAgreement();
        var head = agreement == null ? Stream.<RepresentativeStatement>of() : Stream.of(chosen(agreement, true));
        var significant = statements.stream()
                .filter(statement -> in(statement).isSignificant())
                .toList();
        if (significant.isEmpty()) {
            return agreement == null ? mostDifferent() : head.toList();
        }
        var rest = significant.stream()
                .filter(statement -> statement != agreement)
                .map(statement -> chosen(statement, false))
                .sorted(Comparator.comparingDouble(
                        choice -> -choice.statistics().weight()));
        return Stream.concat(head, rest)
                .limit(MOST)
                .sorted(Comparator.comparing(choice -> choice.side() != Stance.AGREE))
                .toList();
    }

    private List<RepresentativeStatement> mostDifferent() {
        var candidates = new ArrayList<>(statements);
        candidates.sort(Comparator.comparingDouble(statement -> -in(statement).highestRatioTest()));
        return candidates.stream()
                .limit(1)
                .map(statement -> chosen(statement, false))
                .toList();
    }

    private @Nullable StatementStatistics bestAgreement() {
        StatementStatistics best = null;
        for (var statement : statements) {
            if (hasSides(statement) && (best == null ? isGood(in(statement)) : isBetter(in(statement), in(best)))) {
                best = statement;
            }
        }
        return best;
    }

    private boolean hasSides(StatementStatistics statement) {
        return in(statement).agree().votes() + in(statement).disagree().votes() > 0;
    }

    private static boolean isGood(GroupStatistics statistics) {
        var agree = statistics.agree();
        return agree.shareTest() > Proportions.SIGNIFICANT || agree.ratio() > 1 && agree.share() > 0.5;
    }

    /** Against one that the group agrees with more than others do, all four numbers count; else those of the group alone. */
    private static boolean isBetter(GroupStatistics statistics, GroupStatistics best) {
        var agree = statistics.agree();
        var other = best.agree();
        return other.ratio() > 1
                ? agree.weight() > other.weight()
                : agree.share() * agree.shareTest() > other.share() * other.shareTest();
    }

    private GroupStatistics in(StatementStatistics statement) {
        return statement.groups().get(group);
    }

    private RepresentativeStatement chosen(StatementStatistics statement, boolean bestAgreement) {
        var statistics = in(statement);
        return statistics.agreesMore()
                ? new RepresentativeStatement(statement.statement(), Stance.AGREE, statistics.agree(), bestAgreement)
                : new RepresentativeStatement(
                        statement.statement(), Stance.DISAGREE, statistics.disagree(), bestAgreement);
    }
}
