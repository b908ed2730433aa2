package org.minyi.deliberation.ballot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.minyi.contracts.deliberation.PaperChannel;

/**
 * A paper by its receipt: noted before it goes into the box, with its place once it lies there.
 *
 * @param seal tells a repetition of this paper from another one; says nothing of choice or voter without the ballot's key
 * @param partition absent until the box has it, as is {@code offset}
 */
public record PaperTrace(
        String ballot,
        String seal,
        Instant castAt,
        PaperChannel channel,
        boolean replaces,
        @Nullable Integer partition,
        @Nullable Long offset) {

    static PaperTrace noted(String ballot, String seal, Instant castAt, PaperChannel channel, boolean replaces) {
        return new PaperTrace(ballot, seal, castAt, channel, replaces, null, null);
    }

    PaperTrace at(int partition, long offset) {
        return isInTheBox() ? this : new PaperTrace(ballot, seal, castAt, channel, replaces, partition, offset);
    }

    boolean isInTheBox() {
        return partition != null;
    }
}
