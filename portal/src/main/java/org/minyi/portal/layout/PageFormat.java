package org.minyi.portal.layout;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Writes numbers and times as people in Suzhou read them. */
public record PageFormat(Locale locale) {

    private static final ZoneId SUZHOU = ZoneId.of("Asia/Shanghai");

    /** A whole number with its grouping. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A share between 0 and 1 as a percentage without decimals. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /** The day of an instant. */
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, SUZHOU));
    }

    /** A day. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    /** Day and minute of an instant. */
    public String minute(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(SUZHOU)
                .format(instant);
    }

    /** Today, as a date field wants it. */
    public String today() {
        return LocalDate.now(SUZHOU).toString();
    }
}
