package org.minyi.local.mailbox;

import java.time.Instant;

/**
 * One mail as the pages show it.
 *
 * @param id name within the folder: digits and hyphens
 * @param text the body as plain text; the source of the HTML part where there is no other
 */
record Mail(String id, Instant receivedAt, String from, String to, String subject, String text) {}
