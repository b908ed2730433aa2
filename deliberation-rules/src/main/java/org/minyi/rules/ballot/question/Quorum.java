package org.minyi.rules.ballot.question;

/** How many must take part for the result to bind; those who abstain take part. */
public sealed interface Quorum {
    /** The number of those taking part that is enough, of an electorate of this size. */
    long neededOf(long electorate);

    /** Any number is enough. */
    record None() implements Quorum {
        @Override
        public long neededOf(long electorate) {
            return 0;
        }
    }

    /** A number of voters. */
    record Voters(long number) implements Quorum {
        public Voters {
            if (number < 1) {
                throw new IllegalArgumentException("A quorum of " + number + " voters asks for nobody");
            }
        }

        @Override
        public long neededOf(long electorate) {
            return number;
        }
    }

    /** A share of the electorate. */
    record OfElectorate(Share share) implements Quorum {
        @Override
        public long neededOf(long electorate) {
            return share.neededOf(electorate);
        }
    }
}
