package org.minyi.contracts.servicelog;

import java.time.LocalDate;

/**
 * A service was given.
 *
 * @param beneficiaries head count of this activity
 * @param loggedBy id of the person
 */
public record ServiceActivityLogged(
        String activity,
        String project,
        String community,
        LocalDate date,
        String place,
        int beneficiaries,
        int volunteers,
        String loggedBy,
        boolean synthetic)
        implements ServiceActivityEvent {

    @Override
    public String subject() {
        return activity;
    }
}
