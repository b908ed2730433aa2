package org.minyi.rules.budget.greedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.minyi.rules.budget.Measure;
import org.minyi.rules.budget.RandomElections;

class GreedyPropertyTest {
    @Property(tries = 500)
    void turningPointsAreWhereCountingAgainTurns(
            @ForAll long seed, @ForAll Misfit misfit, @ForAll @IntRange(max = 4) int threshold) {
        var elections = new RandomElections(new Random(seed), false);
        var election = elections.build();
        var rule = new GreedyRule(Measure.VOTES, misfit, BigDecimal.valueOf(threshold), List.of(Set.of("p0", "p1")));

        for (var point : rule.turningPoints(election)) {
            var id = point.project();
            assertThat(rule.count(election).funded()).doesNotContain(id);
            point.atCost()
                    .ifPresent(cost -> assertThat(
                                    rule.count(elections.withCost(id, cost)).funded())
                            .contains(id));
            var dearer = point.atCost().map(BigDecimal.ONE::add).orElse(BigDecimal.ZERO);
            assertThat(rule.count(elections.withCost(id, dearer)).funded()).doesNotContain(id);
            int more = point.withMore().map(BigDecimal::intValueExact).orElse(20);
            assertThat(rule.count(elections.withNewcomers(id, more, BigDecimal.ONE, false))
                            .funded()
                            .contains(id))
                    .isEqualTo(point.withMore().isPresent());
            assertThat(rule.count(elections.withNewcomers(id, more - 1, BigDecimal.ONE, false))
                            .funded())
                    .doesNotContain(id);
        }
    }

    @Property(tries = 500)
    void staysWithinTheBudgetAndLeavesNothingOutThatFits(@ForAll long seed, @ForAll boolean points) {
        var election = new RandomElections(new Random(seed), points).build();
        var funded = GreedyRule.by(Measure.POINTS).count(election).funded();

        var spent = election.projects().stream()
                .filter(project -> funded.contains(project.id()))
                .map(project -> project.cost())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        var left = election.budget().subtract(spent);
        assertThat(left).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        for (int project = 0; project < election.projects().size(); project++) {
            if (election.votes(project) > 0
                    && !funded.contains(election.project(project).id())) {
                assertThat(election.project(project).cost()).isGreaterThan(left);
            }
        }
    }
}
