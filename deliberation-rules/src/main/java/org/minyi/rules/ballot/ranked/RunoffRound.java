package org.minyi.rules.ballot.ranked;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minyi.rules.Fraction;

/**
 * One round of an instant run-off.
 *
 * @param votes of those who were still in
 * @param exhausted papers that name none of them
 * @param out who is placed by this round: who drops out, or in the last round who wins
 */
public record RunoffRound(Map<String, Fraction> votes, long exhausted, List<String> out) {
    public RunoffRound {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        out = List.copyOf(out);
    }
}
