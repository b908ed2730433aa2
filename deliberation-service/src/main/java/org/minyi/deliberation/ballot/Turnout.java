package org.minyi.deliberation.ballot;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many have voted. A voter is counted first and marked after it; between the two, and after a crash there, they are known
 * by being pending, so that nobody is counted twice.
 *
 * @param pending pseudonyms that are counted and may not be marked yet
 */
public record Turnout(int voters, List<String> pending) {
    static final Turnout NONE = new Turnout(0, List.of());

    /** Without those that are marked meanwhile. */
    Turnout settled(Predicate<String> marked) {
        return new Turnout(
                voters, pending.stream().filter(it -> !marked.test(it)).toList());
    }

    Turnout with(String pseudonym, Predicate<String> marked) {
        return pending.contains(pseudonym) || marked.test(pseudonym)
                ? this
                : new Turnout(
                        voters + 1,
                        Stream.concat(pending.stream(), Stream.of(pseudonym)).toList());
    }
}
