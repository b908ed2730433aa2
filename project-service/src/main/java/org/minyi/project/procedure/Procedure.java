package org.minyi.project.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a project before it may go on.
 *
 * @param supporters residents who must support a matter before it is deliberated on
 * @param ballot what the residents' ballot must reach; empty where an office may approve without one
 * @param noticeDays whole days for which an approval is on public notice before anybody is awarded the project
 * @param award the lowest office that may award it
 */
public record Procedure(int supporters, Optional<BallotRule> ballot, int noticeDays, Office award) {
    private static final ZoneId SUZHOU = ZoneId.of("Asia/Shanghai");

    /**
     * Days until the public notice is over, today included; 0 when it is. It begins on the day after the approval.
     *
     * @param approved when it was approved; absent where that is not known, and no notice can be counted
     */
    public long noticeLeft(@Nullable Instant approved, Instant now) {
        if (approved == null || noticeDays == 0) return 0;
        var over = LocalDate.ofInstant(approved, SUZHOU).plusDays(noticeDays + 1L);
        return Math.max(0, ChronoUnit.DAYS.between(LocalDate.ofInstant(now, SUZHOU), over));
    }

    /** What both ask for: of each step the stricter. */
    Procedure and(Procedure other) {
        return new Procedure(
                Math.max(supporters, other.supporters),
                ballot.map(rule -> other.ballot.map(rule::and).orElse(rule)).or(() -> other.ballot),
                Math.max(noticeDays, other.noticeDays),
                award.compareTo(other.award) < 0 ? other.award : award);
    }
}
