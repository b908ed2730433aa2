package org.minyi.contracts.notification;

import org.minyi.contracts.envelope.DomainEvent;

/** What happens to bulletins. */
public sealed interface BulletinEvent extends DomainEvent permits BulletinPublished, BulletinWithdrawn {}
