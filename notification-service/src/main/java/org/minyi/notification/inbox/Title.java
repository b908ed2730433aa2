package org.minyi.notification.inbox;

/** What a project or a community is called. */
public record Title(String id, String title, String community) {}
