package org.minyi.contracts.servicelog;

import org.minyi.contracts.envelope.DomainEvent;

/** What happens to logged services. */
public sealed interface ServiceActivityEvent extends DomainEvent
        permits ServiceActivityLogged, ServiceActivityCorrected, ServiceActivityVoided {}
