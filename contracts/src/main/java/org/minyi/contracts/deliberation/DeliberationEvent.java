package org.minyi.contracts.deliberation;

import org.minyi.contracts.envelope.DomainEvent;

/** What happens to ballots. */
public sealed interface DeliberationEvent extends DomainEvent permits BallotOpened, BallotCounted, BallotCancelled {}
