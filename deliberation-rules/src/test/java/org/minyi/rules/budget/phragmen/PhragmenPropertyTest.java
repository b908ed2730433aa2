package org.minyi.rules.budget.phragmen;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.RandomElections;

class PhragmenPropertyTest {
    @Property(tries = 500)
    void buysAtTheTimesWhenSupportersCanPay(@ForAll long seed, @ForAll boolean points) {
        var election = new RandomElections(new Random(seed), points).build();

        var outcome = PhragmenRule.usual().count(election);

        assertThat(outcome.funded()).isEqualTo(election.ids(plainly(election)));
    }

    @Property(tries = 500)
    void supportersPayTheCostAndTheOrderOfPapersDoesNotMatter(@ForAll long seed) {
        var random = new Random(seed);
        var elections = new RandomElections(random, false);
        var election = elections.build();
        var outcome = PhragmenRule.usual().count(election);

        for (var bill : outcome.bills()) {
            var sum = Fraction.ZERO;
            for (int place = 0; place < bill.payers(); place++) {
                assertThat(bill.amount(place)).isGreaterThanOrEqualTo(Fraction.ZERO);
                sum = sum.plus(bill.amount(place));
            }
            var project = election.projects().stream()
                    .filter(each -> each.id().equals(bill.project()))
                    .findFirst()
                    .orElseThrow();
            assertThat(sum).isEqualTo(Fraction.of(project.cost()));
        }
        assertThat(PhragmenRule.usual()
                        .count(elections.shuffled(random).build())
                        .explanation())
                .isEqualTo(outcome.explanation());
    }

    @Property(tries = 500)
    void turningPointsAreWhereCountingAgainTurns(@ForAll long seed) {
        var elections = new RandomElections(new Random(seed), false);
        var election = elections.build();
        var rule = PhragmenRule.usual();

        for (var point : rule.turningPoints(election)) {
            var id = point.project();
            point.atCost()
                    .ifPresent(cost -> assertThat(
                                    rule.count(elections.withCost(id, cost)).funded())
                            .contains(id));
            var dearer = point.atCost().map(BigDecimal.ONE::add).orElse(BigDecimal.ZERO);
            assertThat(rule.count(elections.withCost(id, dearer)).funded()).doesNotContain(id);
            int more = point.withMore().map(BigDecimal::intValueExact).orElse(41);
            assertThat(rule.count(elections.withNewcomers(id, more, BigDecimal.ONE, false))
                            .funded()
                            .contains(id))
                    .isEqualTo(point.withMore().isPresent());
            assertThat(rule.count(elections.withNewcomers(id, more - 1, BigDecimal.ONE, false))
                            .funded())
                    .doesNotContain(id);
        }
    }

    private record Due(int project, Fraction load) {}

    private static List<Integer> plainly(Election election) {
        var loads = new ArrayList<>(Collections.nCopies(election.voters(), Fraction.ZERO));
        var bought = new ArrayList<Integer>();
        while (true) {
            var due = new ArrayList<Due>();
            for (int project = 0; project < election.projects().size(); project++) {
                var support = election.supporters(project);
                boolean fits = election.project(project).cost().compareTo(election.budget()) <= 0;
                if (!bought.contains(project) && support.size() > 0 && fits) {
                    var sum = Fraction.of(election.cost(project));
                    for (int place = 0; place < support.size(); place++) {
                        sum = sum.plus(loads.get(support.voter(place)));
                    }
                    due.add(new Due(project, sum.dividedBy(Fraction.of(support.size()))));
                }
            }
            var first = due.stream().map(Due::load).min(Comparator.naturalOrder());
            var level = due.stream()
                    .filter(each -> each.load().equals(first.orElseThrow()))
                    .map(Due::project)
                    .sorted(Comparator.comparing((Integer project) -> -election.votes(project))
                            .thenComparing(project -> election.cost(project)))
                    .toList();
            var left = election.budget().subtract(election.cost(bought));
            if (level.isEmpty()
                    || level.stream()
                            .anyMatch(
                                    project -> election.project(project).cost().compareTo(left) > 0)) {
                return bought;
            }
            int next = level.getFirst();
            var support = election.supporters(next);
            for (int place = 0; place < support.size(); place++) {
                loads.set(support.voter(place), first.orElseThrow());
            }
            bought.add(next);
        }
    }
}
