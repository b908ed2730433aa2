package org.minyi.contracts.servicelog;

import java.time.LocalDate;

/**
 * What was logged was wrong and is now right; the new state and the difference.
 *
 * @param previousBeneficiaries head count before
 */
public record ServiceActivityCorrected(
        String activity,
        String project,
        String community,
        LocalDate date,
        String place,
        int previousBeneficiaries,
        int beneficiaries,
        int volunteers,
        String reason,
        String correctedBy)
        implements ServiceActivityEvent {

    @Override
    public String subject() {
        return activity;
    }
}
