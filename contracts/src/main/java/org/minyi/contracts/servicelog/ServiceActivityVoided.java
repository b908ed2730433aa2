package org.minyi.contracts.servicelog;

/**
 * A logged service did not take place; it no longer counts.
 *
 * @param beneficiaries head count that no longer counts
 */
public record ServiceActivityVoided(
        String activity, String project, String community, int beneficiaries, String reason, String voidedBy)
        implements ServiceActivityEvent {

    @Override
    public String subject() {
        return activity;
    }
}
