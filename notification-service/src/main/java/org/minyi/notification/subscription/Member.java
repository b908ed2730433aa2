package org.minyi.notification.subscription;

/** A person who has acted for an organisation. */
public record Member(String organisation, String person) {}
