package org.minyi.project.community;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.CommunityDescribed;

/**
 * A community and the streets it belonged to over the years.
 *
 * @param name as residents say it, without 社区
 * @param streets do not overlap in time
 */
public record Community(String name, List<Membership> streets) {
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    /**
     * A time in a street.
     *
     * @param until first day on which it no longer holds; absent while it does
     */
    public record Membership(
            String street,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {
        /** Whether it names a year that no record of a community can mean. */
        boolean isAbsurd() {
            return from.getYear() < EARLIEST || from.getYear() > LATEST || until != null && until.getYear() > LATEST;
        }

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** The street it belongs to on a day. */
    public Optional<Membership> streetOn(LocalDate day) {
        return streets.stream().filter(it -> it.holdsOn(day)).findFirst();
    }

    /** Whether no day belongs to two streets and no period ends before it begins. */
    boolean isSound() {
        var inOrder =
                streets.stream().sorted(Comparator.comparing(Membership::from)).toList();
        if (inOrder.stream().anyMatch(Membership::isAbsurd)) return false;
        for (int i = 0; i < inOrder.size(); i++) {
            var until = inOrder.get(i).until();
            boolean last = i == inOrder.size() - 1;
            if (until == null ? !last : !until.isAfter(inOrder.get(i).from())) return false;
            if (until != null && !last && until.isAfter(inOrder.get(i + 1).from())) return false;
        }
        return true;
    }

    CommunityDescribed described(String code) {
        return new CommunityDescribed(
                code,
                name,
                streets.stream()
                        .map(it -> new CommunityDescribed.Membership(it.street(), it.name(), it.from(), it.until()))
                        .toList());
    }
}
