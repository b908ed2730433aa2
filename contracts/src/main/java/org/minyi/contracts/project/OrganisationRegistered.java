package org.minyi.contracts.project;

/** An organisation may take projects on, or its description changed. */
public record OrganisationRegistered(String organisation, String name, OrganisationKind kind) implements ProjectEvent {

    @Override
    public String subject() {
        return organisation;
    }
}
