package org.minyi.notification.subscription;

/** What a project or a community is called. */
public record Title(String id, String title, String community) {}
