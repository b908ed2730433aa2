package org.minyi.rules.ballot.transferable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minyi.rules.Fraction;

/**
 * One round of a count.
 *
 * @param votes that each candidate holds; with {@code lost} they always add up to the papers that name somebody
 * @param lost votes that found no continuing candidate up to this round
 * @param elected who is elected by this round, first elected first
 */
public record TransferableRound(Map<String, Fraction> votes, Fraction lost, List<String> elected) {
    public TransferableRound {
        votes = Collections.unmodifiableMap(new LinkedHashMap<>(votes));
        elected = List.copyOf(elected);
    }
}
