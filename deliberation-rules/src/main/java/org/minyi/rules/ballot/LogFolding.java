package org.minyi.rules.ballot;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.minyi.rules.ballot.LogEntry.Closing;
import org.minyi.rules.ballot.LogEntry.Paper;

/**
 * Folds a ballot's log into the papers that count: the last one of each voter before the closing marker.
 *
 * <p>Places decide, not the order in which entries are handed in, and an entry handed in twice counts once. The idea is
 * that of a log compacted by key (Kreps, "The Log", 2013) with an end.
 */
public final class LogFolding {
    private static final Comparator<LogEntry<?>> BY_PLACE =
            comparingInt((LogEntry<?> entry) -> entry.partition()).thenComparingLong(LogEntry::offset);

    private LogFolding() {}

    /**
     * Folds the whole log.
     *
     * @throws IllegalArgumentException if a voter has papers in two partitions, or two different entries share a place:
     *     then no order says which of them is the last
     */
    public static <C> FoldedLog<C> fold(Collection<? extends LogEntry<C>> log) {
        var entries = inPlaceOrder(log);
        var last = HashMap.<String, Paper<C>>newHashMap(entries.size());
        var late = new ArrayList<Paper<C>>();
        var open = new TreeSet<Integer>();
        var closed = new TreeSet<Integer>();
        long superseded = 0;
        for (var entry : entries) {
            switch (entry) {
                case Closing<C> closing -> closed.add(closing.partition());
                case Paper<C> paper when closed.contains(paper.partition()) -> late.add(paper);
                case Paper<C> paper -> {
                    open.add(paper.partition());
                    superseded += replacesOne(last, paper) ? 1 : 0;
                }
            }
        }
        open.removeAll(closed);
        return new FoldedLog<>(last.values().stream().sorted(BY_PLACE).toList(), late, superseded, open);
    }

    private static <C> boolean replacesOne(Map<String, Paper<C>> last, Paper<C> paper) {
        var earlier = last.put(paper.voter(), paper);
        if (earlier != null && earlier.partition() != paper.partition()) {
            throw new IllegalArgumentException("Voter %s has papers in partitions %d and %d"
                    .formatted(paper.voter(), earlier.partition(), paper.partition()));
        }
        return earlier != null;
    }

    private static <C> List<LogEntry<C>> inPlaceOrder(Collection<? extends LogEntry<C>> log) {
        var sorted = new ArrayList<LogEntry<C>>(log);
        sorted.sort(BY_PLACE);
        var once = new ArrayList<LogEntry<C>>(sorted.size());
        for (var entry : sorted) {
            var before = once.isEmpty() ? null : once.getLast();
            if (before == null || BY_PLACE.compare(before, entry) != 0) {
                once.add(entry);
            } else if (!before.equals(entry)) {
                throw new IllegalArgumentException("Two different entries at partition %d, offset %d"
                        .formatted(entry.partition(), entry.offset()));
            }
        }
        return once;
    }
}
