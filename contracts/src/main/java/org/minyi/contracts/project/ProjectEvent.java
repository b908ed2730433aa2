package org.minyi.contracts.project;

import org.minyi.contracts.envelope.DomainEvent;

/** What happens to projects and to the communities and organisations around them. */
public sealed interface ProjectEvent extends DomainEvent
        permits CommunityDescribed,
                OrganisationRegistered,
                ProjectRaised,
                ProjectEdited,
                ProjectSupported,
                ProjectMoved,
                ProjectBidSubmitted,
                ProjectTakenOn,
                ProjectEvaluated {}
