package org.minyi.contracts.deliberation;

import org.minyi.contracts.envelope.DomainEvent;

/** What lies in the ballot box: papers in order, and the markers that close it. */
public sealed interface BallotBoxEvent extends DomainEvent permits PaperCast, BallotBoxClosed {}
