package org.minyi.rules.budget.equalshares;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.minyi.rules.Fraction;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Measure;
import org.minyi.rules.budget.Outcome;
import org.minyi.rules.budget.RandomElections;

class EqualSharesPropertyTest {
    @Property(tries = 500)
    void buysWhatThePaperSaysInItsOrder(@ForAll long seed, @ForAll boolean points, @ForAll Utility utility) {
        var election = new RandomElections(new Random(seed), points).build();

        var outcome = EqualSharesRule.of(utility, Completion.NONE).count(election);

        assertThat(outcome.funded()).isEqualTo(election.ids(new Plainly(election, utility, share(election)).bought));
    }

    @Property(tries = 25)
    void buysTheSameInAnElectionOfManyHistories(@ForAll long seed, @ForAll boolean points, @ForAll Utility utility) {
        var election = RandomElections.large(new Random(seed), points).build();

        var outcome = EqualSharesRule.of(utility, Completion.NONE).count(election);

        var plainly = new Plainly(election, utility, share(election));
        assertThat(outcome.funded()).isEqualTo(election.ids(plainly.bought));
        var paid = paid(election, outcome);
        for (int voter = 0; voter < election.voters(); voter++) {
            assertThat(share(election).minus(paid.getOrDefault(voter, Fraction.ZERO)))
                    .isEqualTo(plainly.left.get(voter));
        }
    }

    @Property(tries = 500)
    void staysWithinTheBudgetAndIsPriceable(@ForAll long seed, @ForAll boolean points, @ForAll Utility utility) {
        var election = new RandomElections(new Random(seed), points).build();
        var outcome = EqualSharesRule.of(utility, Completion.NONE).count(election);

        var paid = paid(election, outcome);

        assertThat(cost(election, outcome)).isLessThanOrEqualTo(election.budget());
        assertThat(paid.values()).allMatch(amount -> amount.compareTo(share(election)) <= 0);
        for (int project = 0; project < election.projects().size(); project++) {
            if (!outcome.funded().contains(election.project(project).id())) {
                assertThat(left(election, paid, project).compareTo(Fraction.of(election.cost(project))) < 0
                                || election.supporters(project).size() == 0)
                        .isTrue();
            }
        }
    }

    @Property(tries = 500)
    void theOrderOfPapersDoesNotMatter(@ForAll long seed, @ForAll boolean points, @ForAll Completion completion) {
        var random = new Random(seed);
        var elections = new RandomElections(random, points);
        var rule = EqualSharesRule.of(Utility.COST, completion);

        var before = rule.count(elections.build());
        var after = rule.count(elections.shuffled(random).build());

        assertThat(after.funded()).isEqualTo(before.funded());
        assertThat(after.explanation()).isEqualTo(before.explanation());
    }

    @Property(tries = 300)
    void addOneIsTheLastOutcomeBeforeTheFirstThatOverspends(@ForAll long seed, @ForAll boolean points) {
        var election = new RandomElections(new Random(seed), points).build();

        var outcome = EqualSharesRule.of(Utility.COST, Completion.ADD_ONE).count(election);

        var best = new Plainly(election, Utility.COST, share(election)).bought;
        long most = election.cost(all(election)).longValueExact() + 1;
        for (long each = share(election).floor().longValueExact() + 1; each <= most; each++) {
            var next = new Plainly(election, Utility.COST, Fraction.of(each)).bought;
            if (election.cost(next).compareTo(election.budget()) > 0) {
                break;
            }
            best = next;
        }
        assertThat(new HashSet<>(outcome.funded())).isEqualTo(new HashSet<>(election.ids(best)));
    }

    @Property(tries = 500)
    void turningPointsAreWhereCountingAgainTurns(@ForAll long seed, @ForAll boolean points, @ForAll Utility utility) {
        var elections = new RandomElections(new Random(seed), points);
        var election = elections.build();
        var rule = new EqualSharesRule(utility, Completion.NONE, false, List.of(), Measure.VOTES);
        var most = BigDecimal.valueOf(election.mostPoints());

        for (var point : rule.turningPoints(election)) {
            var id = point.project();
            assertThat(rule.count(election).funded()).doesNotContain(id);
            point.atCost()
                    .ifPresent(cost -> assertThat(
                                    rule.count(elections.withCost(id, cost)).funded())
                            .contains(id));
            var dearer = point.atCost().map(BigDecimal.ONE::add).orElse(BigDecimal.ZERO);
            assertThat(rule.count(elections.withCost(id, dearer)).funded()).doesNotContain(id);
            int more = point.withMore().orElseThrow().intValueExact();
            assertThat(rule.count(elections.withNewcomers(id, more, most, true)).funded())
                    .contains(id);
            assertThat(rule.count(elections.withNewcomers(id, more - 1, most, true))
                            .funded())
                    .doesNotContain(id);
        }
    }

    private static Fraction share(Election election) {
        return new Fraction(election.budget().toBigIntegerExact(), BigInteger.valueOf(election.voters()));
    }

    private static List<Integer> all(Election election) {
        return IntStream.range(0, election.projects().size()).boxed().toList();
    }

    private static BigDecimal cost(Election election, Outcome outcome) {
        return election.projects().stream()
                .filter(project -> outcome.funded().contains(project.id()))
                .map(project -> project.cost())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What each voter pays in all; on the way it holds each bill against its project. */
    private static Map<Integer, Fraction> paid(Election election, Outcome outcome) {
        var paid = new HashMap<Integer, Fraction>();
        for (var bill : outcome.bills()) {
            var sum = Fraction.ZERO;
            for (int place = 0; place < bill.payers(); place++) {
                paid.merge(bill.payer(place), bill.amount(place), Fraction::plus);
                sum = sum.plus(bill.amount(place));
            }
            int project =
                    election.projects().stream().map(each -> each.id()).toList().indexOf(bill.project());
            assertThat(sum).isEqualTo(Fraction.of(election.cost(project)));
        }
        return paid;
    }

    private static Fraction left(Election election, Map<Integer, Fraction> paid, int project) {
        var left = Fraction.ZERO;
        var support = election.supporters(project);
        for (int place = 0; place < support.size(); place++) {
            left = left.plus(share(election).minus(paid.getOrDefault(support.voter(place), Fraction.ZERO)));
        }
        return left;
    }
}
