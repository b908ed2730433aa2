package org.minyi.rules.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.minyi.rules.Fraction;

/**
 * Amounts as whole numbers of the smallest unit that an election's budget and costs are written in.
 *
 * @param digits after the decimal point, from 0 to 6
 */
public record Money(int digits) {
    private static final int MOST_DIGITS = 6;
    private static final BigDecimal BOUND = BigDecimal.TEN.pow(12);

    static Money of(Collection<BigDecimal> amounts) {
        return new Money(amounts.stream().mapToInt(Money::digits).max().orElse(0));
    }

    /** Whether an amount is small and coarse enough to be counted: below a million millions, to the millionth. */
    public static boolean holds(BigDecimal amount) {
        return amount.abs().compareTo(BOUND) < 0 && digits(amount) <= MOST_DIGITS;
    }

    private static int digits(BigDecimal amount) {
        return Math.max(0, amount.stripTrailingZeros().scale());
    }

    /** One unit of the currency. */
    public long one() {
        return units(BigDecimal.ONE);
    }

    public long units(BigDecimal amount) {
        if (!holds(amount)) {
            throw new IllegalArgumentException("An amount of " + amount);
        }
        return amount.movePointRight(digits).longValueExact();
    }

    public BigDecimal amount(long units) {
        return BigDecimal.valueOf(units, digits);
    }

    /** An amount for readers: exact if two digits suffice, otherwise rounded and marked so. */
    public String text(Fraction units) {
        var exact = units.dividedBy(new Fraction(BigInteger.TEN.pow(digits), BigInteger.ONE));
        var rounded = new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), 2, RoundingMode.HALF_EVEN);
        var text = rounded.stripTrailingZeros().toPlainString();
        return exact.equals(Fraction.of(rounded)) ? text : "≈" + text;
    }
}
