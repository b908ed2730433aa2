package org.minyi.contracts.notification;

import org.minyi.contracts.envelope.DomainEvent;

/** What happened to notices. */
public sealed interface NotificationEvent extends DomainEvent permits NoticeDelivered {}
