package org.minyi.project.procedure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.project.ProjectType;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The procedures of this district, as its bureau states them.
 *
 * @param ordinary what is asked of every project whose types have no procedure of their own
 * @param special what is asked for otherwise, by type; what a type leaves out is as ordinary
 */
@Validated
@ConfigurationProperties("minyi.procedure")
record ProcedureProperties(
        @DefaultValue @Valid Ordinary ordinary,
        @DefaultValue Map<ProjectType, @Valid Special> special) {
    /**
     * What is asked of every project.
     *
     * @param supporters residents who must support a matter before it is deliberated on
     * @param ballot whether the residents' ballot must approve it, or an office may
     * @param quorumShare share of the electorate that must take part in the ballot, 0 to 1
     * @param majority how much yes the ballot needs
     * @param noticeDays whole days of public notice between approval and award
     * @param award the lowest office that may award it
     */
    record Ordinary(
            @DefaultValue("3") @Min(0) @Max(100_000) int supporters,
            @DefaultValue("true") boolean ballot,

            @DefaultValue("0") @DecimalMin("0") @DecimalMax("1")
            BigDecimal quorumShare,

            @DefaultValue("SIMPLE") Majority majority,
            @DefaultValue("0") @Min(0) @Max(365) int noticeDays,
            @DefaultValue("COMMUNITY") Office award) {
        Procedure procedure() {
            return ProcedureProperties.procedure(supporters, ballot, quorumShare, majority, noticeDays, award);
        }
    }

    /**
     * What is asked of projects of one type; all of it may be left out.
     *
     * @param supporters residents who must support a matter before it is deliberated on
     * @param ballot whether the residents' ballot must approve it, or an office may
     * @param quorumShare share of the electorate that must take part in the ballot, 0 to 1
     * @param majority how much yes the ballot needs
     * @param noticeDays whole days of public notice between approval and award
     * @param award the lowest office that may award it
     */
    record Special(
            @Nullable @Min(0) @Max(100_000) Integer supporters,
            @Nullable Boolean ballot,
            @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal quorumShare,
            @Nullable Majority majority,
            @Nullable @Min(0) @Max(365) Integer noticeDays,
            @Nullable Office award) {
        Procedure procedure(Ordinary ordinary) {
            return ProcedureProperties.procedure(
                    supporters == null ? ordinary.supporters() : supporters,
                    ballot == null ? ordinary.ballot() : ballot,
                    quorumShare == null ? ordinary.quorumShare() : quorumShare,
                    majority == null ? ordinary.majority() : majority,
                    noticeDays == null ? ordinary.noticeDays() : noticeDays,
                    award == null ? ordinary.award() : award);
        }
    }

    Procedures procedures() {
        var byType = new EnumMap<ProjectType, Procedure>(ProjectType.class);
        special.forEach((type, it) -> byType.put(type, it.procedure(ordinary)));
        return new Procedures(ordinary.procedure(), byType);
    }

    private static Procedure procedure(
            int supporters, boolean ballot, BigDecimal quorumShare, Majority majority, int noticeDays, Office award) {
        var rule =
                ballot ? Optional.of(new BallotRule(quorumShare, EnumSet.of(majority))) : Optional.<BallotRule>empty();
        return new Procedure(supporters, rule, noticeDays, award);
    }
}
