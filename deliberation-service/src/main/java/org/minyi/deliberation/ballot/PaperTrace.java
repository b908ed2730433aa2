package org.minyi.deliberation.ballot;

import java.time.Instant;
import org.minyi.contracts.deliberation.PaperChannel;

/** Where a paper lies in the log, found again by its receipt; says nothing of the choice or the voter. */
public record PaperTrace(
        String ballot, int partition, long offset, Instant castAt, PaperChannel channel, boolean replaces) {}
