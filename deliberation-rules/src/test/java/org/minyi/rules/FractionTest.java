package org.minyi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A fraction")
class FractionTest {
    @Test
    @DisplayName("is kept in lowest terms with a positive denominator, and has none of zero")
    void lowestTerms() {
        assertThat(fraction(6, -4)).hasToString("-3/2");
        assertThat(fraction(8, 4)).hasToString("2");
        assertThatThrownBy(() -> fraction(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("is calculated exactly")
    void arithmetic() {
        assertThat(fraction(1, 2).plus(fraction(1, 3))).isEqualTo(fraction(5, 6));
        assertThat(fraction(1, 2).minus(fraction(1, 3))).isEqualTo(fraction(1, 6));
        assertThat(fraction(2, 3).times(fraction(3, 4))).isEqualTo(fraction(1, 2));
        assertThat(fraction(2, 3).dividedBy(fraction(4, 3))).isEqualTo(fraction(1, 2));
        assertThat(fraction(1, 3)).isGreaterThan(fraction(33, 100));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"2.50, 5/2", "-0.125, -1/8", "7, 7", "1E+3, 1000", "0.00, 0"})
    void isTakenFromADecimalNumber(BigDecimal decimal, String fraction) {
        assertThat(Fraction.of(decimal)).hasToString(fraction);
    }

    @ParameterizedTest(name = "{0}/{1} → {2}")
    @CsvSource({"7, 2, 3", "-7, 2, -4", "6, 2, 3", "-6, 2, -3", "0, 5, 0"})
    void isRoundedDown(long numerator, long denominator, long floor) {
        assertThat(fraction(numerator, denominator).floor()).isEqualTo(floor);
    }

    @Test
    @DisplayName("is approximated however long its terms are")
    void approximately() {
        var huge = BigInteger.TEN.pow(2000);

        assertThat(fraction(1, 3).approximately()).isCloseTo(1.0 / 3, Percentage.withPercentage(1e-13));
        assertThat(new Fraction(huge.add(BigInteger.ONE), huge.multiply(BigInteger.valueOf(3))).approximately())
                .isCloseTo(1.0 / 3, Percentage.withPercentage(1e-13));
        assertThat(new Fraction(
                                huge.negate(),
                                huge.divide(BigInteger.valueOf(5)).add(BigInteger.ONE))
                        .approximately())
                .isCloseTo(-5, Percentage.withPercentage(1e-13));
        assertThat(Fraction.ZERO.approximately()).isZero();
    }

    private static Fraction fraction(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
