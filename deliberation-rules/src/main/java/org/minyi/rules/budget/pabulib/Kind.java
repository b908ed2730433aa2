package org.minyi.rules.budget.pabulib;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.minyi.rules.budget.Money;

/** What a cell may hold; an empty one is judged elsewhere. */
enum Kind {
    TEXT("", _ -> true),
    WHOLE("is no whole number", value -> value.matches("[0-9]{1,9}")),
    NUMBER("is no number with a decimal point", value -> number(value).isPresent()),
    AMOUNT(
            "is no amount of money, such as 1000 or 1000.50",
            value -> number(value)
                    .filter(amount -> amount.signum() >= 0 && Money.holds(amount))
                    .isPresent()),
    DATE("is no date, such as 31.12.2025 or 2025", value -> date(value).isPresent()),
    VOTE_TYPE("is no vote type", value -> VoteType.named(value).isPresent()),
    RULE("is no rule of the format", StatedRule.NAMES::contains),
    LANGUAGE("is no language code of ISO 639-1", Kind::isLanguage),
    CURRENCY("is no currency code of ISO 4217", Kind::isCurrency),
    FLAG("is not 1", value -> value.equals("1")),
    SELECTED("is none of 0, 1, 2, 3", value -> value.matches("[0-3]")),
    SEX("is none of M, F, O", value -> value.matches("[MFOmfo]")),
    METHOD("is neither internet nor paper", Set.of("internet", "paper")::contains),
    AGE("is no age, such as 40 or 40-59", Kind::isAge);

    private final String otherwise;
    private final Predicate<String> holds;

    Kind(String otherwise, Predicate<String> holds) {
        this.otherwise = otherwise;
        this.holds = holds;
    }

    /** What is wrong with a value, if anything is. */
    Optional<String> wrong(String value) {
        return holds.test(value) ? Optional.empty() : Optional.of("'" + value + "' " + otherwise);
    }

    static Optional<BigDecimal> number(String value) {
        return value.matches("[+-]?([0-9]{1,15}(\\.[0-9]{0,15})?|\\.[0-9]{1,15})")
                ? Optional.of(new BigDecimal(value))
                : Optional.empty();
    }

    static Optional<LocalDate> date(String value) {
        try {
            if (value.matches("[0-9]{4}")) {
                return Optional.of(LocalDate.of(Integer.parseInt(value), 1, 1));
            }
            if (value.matches("[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}")) {
                var parts = Arrays.stream(value.split("\\."))
                        .mapToInt(Integer::parseInt)
                        .toArray();
                return Optional.of(LocalDate.of(parts[2], parts[1], parts[0]));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isLanguage(String value) {
        return Arrays.asList(Locale.getISOLanguages()).contains(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isCurrency(String value) {
        try {
            return !Currency.getInstance(value).getCurrencyCode().isEmpty();
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static boolean isAge(String value) {
        if (value.matches("[0-9]{1,3}")) {
            return true;
        }
        if (!value.matches("[0-9]{1,3}-[0-9]{1,3}")) {
            return false;
        }
        int dash = value.indexOf('-');
        return Integer.parseInt(value.substring(0, dash)) <= Integer.parseInt(value.substring(dash + 1));
    }
}
