package org.minyi.servicelog.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.servicelog.ServiceActivityCorrected;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.contracts.servicelog.ServiceActivityVoided;

/**
 * One service given.
 *
 * @param facts as they are now
 * @param loggedBy id of the person
 * @param corrections earliest first
 * @param voided why it does not count; absent while it does
 * @param photos at most {@value #PHOTOS}
 */
public record Activity(
        String project,
        String community,
        Facts facts,
        String loggedBy,
        Instant loggedAt,
        boolean synthetic,
        List<Correction> corrections,
        @Nullable String voided,
        List<Photo> photos) {
    static final int PHOTOS = 9;

    /**
     * When, where, what, and for how many.
     *
     * @param beneficiaries head count
     */
    public record Facts(LocalDate date, String place, String description, int beneficiaries, int volunteers) {
        private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

        public Facts {
            place = place.strip();
            description = description.strip();
        }

        /** Whether it can have taken place: not after today, and not before anybody kept such records. */
        boolean isPossible(LocalDate today) {
            return !date.isAfter(today) && !date.isBefore(FIRST);
        }
    }

    /** What was corrected: the facts before, by whom, when and why. */
    public record Correction(Facts before, String by, Instant at, String reason) {}

    /** A photo of it; the picture itself lies elsewhere. */
    public record Photo(String id, int width, int height, String alt) {}

    static Activity logged(String project, String community, Facts facts, String by, Instant at, boolean synthetic) {
        return new Activity(project, community, facts, by, at, synthetic, List.of(), null, List.of());
    }

    /** LOGGED, CORRECTED or VOIDED. */
    String state() {
        if (voided != null) return "VOIDED";
        return corrections.isEmpty() ? "LOGGED" : "CORRECTED";
    }

    Activity corrected(Facts next, String by, Instant at, String reason) {
        var all = new ArrayList<>(corrections);
        all.add(new Correction(facts, by, at, reason));
        return new Activity(project, community, next, loggedBy, loggedAt, synthetic, all, voided, photos);
    }

    Activity struck(String reason) {
        return new Activity(project, community, facts, loggedBy, loggedAt, synthetic, corrections, reason, photos);
    }

    Activity with(Photo photo) {
        var all = new ArrayList<>(photos);
        all.add(photo);
        return new Activity(project, community, facts, loggedBy, loggedAt, synthetic, corrections, voided, all);
    }

    ServiceActivityLogged loggedEvent(String id) {
        return new ServiceActivityLogged(
                id,
                project,
                community,
                facts.date(),
                facts.place(),
                facts.beneficiaries(),
                facts.volunteers(),
                loggedBy,
                synthetic);
    }

    ServiceActivityCorrected correctedEvent(String id, int before, String by, String reason) {
        return new ServiceActivityCorrected(
                id,
                project,
                community,
                facts.date(),
                facts.place(),
                before,
                facts.beneficiaries(),
                facts.volunteers(),
                reason,
                by);
    }

    ServiceActivityVoided voidedEvent(String id, String by, String reason) {
        return new ServiceActivityVoided(id, project, community, facts.beneficiaries(), reason, by);
    }
}
