package org.minyi.project.organisation;

import org.minyi.contracts.project.OrganisationKind;
import org.minyi.contracts.project.OrganisationRegistered;

/** A partner that may take projects on. */
public record Organisation(String name, OrganisationKind kind) {
    OrganisationRegistered registered(String id) {
        return new OrganisationRegistered(id, name, kind);
    }
}
