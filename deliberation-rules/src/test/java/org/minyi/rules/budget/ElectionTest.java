package org.minyi.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.rules.Fraction;

@DisplayName("An election")
class ElectionTest {
    private static final List<Project> PROJECTS =
            List.of(new Project("well", new BigDecimal("6.50")), new Project("tea", BigDecimal.TEN));

    @Test
    @DisplayName("counts money in the smallest unit that the budget and the costs are written in")
    void money() {
        var election = Election.papers(new BigDecimal("10.00"), PROJECTS).election();

        assertThat(election.money().digits()).isEqualTo(1);
        assertThat(election.cost(0)).isEqualTo(65);
        assertThat(election.money().one()).isEqualTo(10);
        assertThat(election.money().amount(65)).isEqualByComparingTo("6.5");
        assertThat(election.cost(List.of(0, 1))).isEqualByComparingTo("16.5");
    }

    @Test
    @DisplayName("writes amounts with at most two digits and marks what is rounded")
    void text() {
        var money = new Money(1);

        assertThat(money.text(Fraction.of(655))).isEqualTo("65.5");
        assertThat(money.text(Fraction.of(1000))).isEqualTo("100");
        assertThat(money.text(new Fraction(BigInteger.TEN, BigInteger.valueOf(3))))
                .isEqualTo("≈0.33");
    }

    @Test
    @DisplayName("takes amounts below a million millions, to the millionth")
    void bounds() {
        assertThat(Money.holds(new BigDecimal("999999999999.999999"))).isTrue();
        assertThat(Money.holds(new BigDecimal("1000000000000"))).isFalse();
        assertThat(Money.holds(new BigDecimal("0.0000001"))).isFalse();
        assertThat(Money.holds(new BigDecimal("1.50000000"))).isTrue();
    }

    @Test
    @DisplayName("tells votes, points and supporters apart")
    void papers() {
        var papers = Election.papers(BigDecimal.TEN, PROJECTS);
        papers.add("for", Map.of(0, BigDecimal.valueOf(3), 1, new BigDecimal("0.5")));
        papers.add("against", Map.of(0, BigDecimal.valueOf(-1)));
        papers.giveUnnamed(Set.of(0), BigDecimal.valueOf(2));
        var election = papers.election();

        assertThat(election.votes(0)).isEqualTo(2);
        assertThat(election.support(0, Measure.VOTES)).isEqualByComparingTo("2");
        assertThat(election.support(0, Measure.POINTS)).isEqualByComparingTo("2");
        assertThat(election.support(1, Measure.POINTS)).isEqualByComparingTo("2.5");
        assertThat(election.supporters(0).size()).isEqualTo(1);
        assertThat(election.supporters(1).voter(1)).isEqualTo(1);
        assertThat(election.supporters(1).points(1)).isEqualTo(20);
        assertThat(election.supporters(1).total()).isEqualTo(25);
        assertThat(election.voter(1)).isEqualTo("against");
    }

    @Test
    @DisplayName("refuses two projects of one name, costs below zero, and papers for projects it does not know")
    void refusals() {
        assertThatThrownBy(() -> Election.papers(BigDecimal.ONE, List.of(PROJECTS.get(0), PROJECTS.get(0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Project("well", BigDecimal.valueOf(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        var papers = Election.papers(BigDecimal.ONE, PROJECTS);
        for (int unknown : List.of(-1, 2)) {
            assertThatThrownBy(() -> papers.add("a", Map.of(unknown, BigDecimal.ONE)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        papers.add("fine", Map.of(0, new BigDecimal("0.0000001")));
        assertThatThrownBy(papers::election).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("is searched for the number where something turns")
    void search() {
        assertThat(Search.least(0, 100, number -> number >= 37)).hasValue(37);
        assertThat(Search.least(0, 100, _ -> false)).isEmpty();
        assertThat(Search.least(5, 5, _ -> true)).isEmpty();
        assertThat(Search.most(0, 100, number -> number <= 37)).hasValue(37);
        assertThat(Search.most(0, 100, _ -> false)).isEmpty();
        assertThat(Search.most(0, 1, _ -> true)).hasValue(0);
    }
}
