package org.minyi.rules.ballot.transferable;

import java.util.List;
import org.minyi.rules.Fraction;
import org.minyi.rules.Step;

/**
 * Who has the seats.
 *
 * @param elected in the order of election
 * @param excluded who dropped out, last first; who was still in when the last seat was filled is in neither list
 */
public record TransferableResult(
        Fraction quota,
        List<String> elected,
        List<String> excluded,
        List<TransferableRound> rounds,
        List<Step> explanation) {
    public TransferableResult {
        elected = List.copyOf(elected);
        excluded = List.copyOf(excluded);
        rounds = List.copyOf(rounds);
        explanation = List.copyOf(explanation);
    }
}
