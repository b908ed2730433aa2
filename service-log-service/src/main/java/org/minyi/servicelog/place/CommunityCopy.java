package org.minyi.servicelog.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known here of a community: the streets it belongs to, each for a time. */
public record CommunityCopy(List<Period> streets) {
    /** A time in a street; {@code until} is the first day on which it no longer holds. */
    public record Period(
            String street, LocalDate from, @Nullable LocalDate until) {}

    /** Code of the street on a day; empty where none is known. */
    public String streetOn(LocalDate day) {
        return streets.stream()
                .filter(it -> !day.isBefore(it.from()) && (it.until() == null || day.isBefore(it.until())))
                .findFirst()
                .map(Period::street)
                .orElse("");
    }
}
