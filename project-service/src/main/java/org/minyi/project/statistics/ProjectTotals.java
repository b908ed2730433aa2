package org.minyi.project.statistics;

import org.minyi.contracts.servicelog.ServiceActivityCorrected;
import org.minyi.contracts.servicelog.ServiceActivityEvent;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.contracts.servicelog.ServiceActivityVoided;

/**
 * What one project did so far, as service-log-service told it.
 *
 * @param services activities that count
 * @param beneficiaries head count of these
 */
public record ProjectTotals(String project, long services, long beneficiaries) {
    /** A project without a service. */
    public static ProjectTotals none(String project) {
        return new ProjectTotals(project, 0, 0);
    }

    ProjectTotals after(ServiceActivityEvent event) {
        return switch (event) {
            case ServiceActivityLogged it -> plus(1, it.beneficiaries());
            case ServiceActivityCorrected it -> plus(0, it.beneficiaries() - it.previousBeneficiaries());
            case ServiceActivityVoided it -> plus(-1, -it.beneficiaries());
        };
    }

    private ProjectTotals plus(int moreServices, int moreBeneficiaries) {
        return new ProjectTotals(project, services + moreServices, beneficiaries + moreBeneficiaries);
    }
}
