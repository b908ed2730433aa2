package org.minyi.rules.ballot;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.minyi.rules.ballot.LogEntry.Paper;

/**
 * What a log of papers amounts to. Papers are listed by partition, then offset.
 *
 * @param counted the last paper in time of every voter
 * @param late papers behind the closing marker of their partition; they never replace one that was in time
 * @param superseded how many papers in time a later one of the same voter replaced
 * @param open partitions with papers but no closing marker: while there is one, the fold is an interim state
 */
public record FoldedLog<C>(List<Paper<C>> counted, List<Paper<C>> late, long superseded, SortedSet<Integer> open) {
    public FoldedLog {
        counted = List.copyOf(counted);
        late = List.copyOf(late);
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
    }

    /** The choices to count, one a voter. */
    public List<C> choices() {
        return counted.stream().map(Paper::choice).toList();
    }

    /** Whether every partition that holds a paper is closed, so that no paper to come can change the result. */
    public boolean closed() {
        return open.isEmpty();
    }
}
