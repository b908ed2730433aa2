package org.minyi.rules.ballot;

/**
 * One record of a ballot's log, at its place: {@code offset} orders the records of one {@code partition} and is unique
 * in it; partitions are not ordered among each other.
 *
 * @param <C> what a paper says, for example an answer or a ranking
 */
public sealed interface LogEntry<C> {
    int partition();

    long offset();

    /**
     * A ballot paper.
     *
     * @param voter the voter's pseudonym in this ballot; all papers of one voter stand in the same partition
     */
    record Paper<C>(int partition, long offset, String voter, C choice) implements LogEntry<C> {
        public Paper {
            if (voter.isBlank()) {
                throw new IllegalArgumentException("A paper without a voter at " + partition + ":" + offset);
            }
        }
    }

    /** The marker that closes a partition: papers behind the first one are late. */
    record Closing<C>(int partition, long offset) implements LogEntry<C> {}
}
