package org.minyi.rules.opinion.votes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The votes on one statement, three bits a participant: has voted, takes a side, agrees. Each is a part of the one
 * before, so that their sum is 0 for unseen, 1 for pass, 2 for disagree and 3 for agree.
 */
final class StatementVotes {
    private static final Stance[] STANCES = Stance.values();

    final long[] voted;
    final long[] sided;
    final long[] agreed;

    StatementVotes(int words) {
        this(new long[words], new long[words], new long[words]);
    }

    private StatementVotes(long[] voted, long[] sided, long[] agreed) {
        this.voted = voted;
        this.sided = sided;
        this.agreed = agreed;
    }

    StatementVotes copy(int words) {
        return new StatementVotes(
                Arrays.copyOf(voted, words), Arrays.copyOf(sided, words), Arrays.copyOf(agreed, words));
    }

    int words() {
        return voted.length;
    }

    void set(int row, Stance stance) {
        long bit = 1L << row;
        int word = row >>> 6;
        voted[word] |= bit;
        sided[word] = stance == Stance.PASS ? sided[word] & ~bit : sided[word] | bit;
        agreed[word] = stance == Stance.AGREE ? agreed[word] | bit : agreed[word] & ~bit;
    }

    @Nullable
    Stance stance(int row) {
        int code = code(row);
        return code == 0 ? null : STANCES[code - 1];
    }

    /** 0 for unseen, 1 for pass, 2 for disagree, 3 for agree. */
    int code(int row) {
        int word = row >>> 6;
        return (int) ((voted[word] >>> row & 1) + (sided[word] >>> row & 1) + (agreed[word] >>> row & 1));
    }

    /** The stance's number for a code that is not 0. */
    static int value(int code) {
        return STANCES[code - 1].value();
    }

    /** Counts the votes of the participants whose bits are set. */
    VoteCounts count(long[] among) {
        int agree = 0;
        int side = 0;
        int all = 0;
        for (int word = 0; word < among.length; word++) {
            agree += Long.bitCount(agreed[word] & among[word]);
            side += Long.bitCount(sided[word] & among[word]);
            all += Long.bitCount(voted[word] & among[word]);
        }
        return new VoteCounts(agree, side - agree, all);
    }
}
