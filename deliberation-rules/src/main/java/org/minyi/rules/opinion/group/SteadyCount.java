package org.minyi.rules.opinion.group;

/**
 * The number of groups that a page shows, which changes only after the votes spoke for another number four times running.
 * A map itself never waits; this is kept beside it by whoever shows maps one after the other.
 *
 * <p>Source: Polis, math/conversation.clj ({@code group-k-smoother}).
 *
 * @param shown the number to show
 * @param latest the number the votes spoke for last
 * @param times how often running
 */
public record SteadyCount(int shown, int latest, int times) {
    private static final int ENOUGH_TIMES = 4;

    /** The number of the first map. */
    public static SteadyCount first(int count) {
        return new SteadyCount(count, count, 1);
    }

    /** After the next map. */
    public SteadyCount then(int count) {
        int running = count == latest ? times + 1 : 1;
        return new SteadyCount(running >= ENOUGH_TIMES ? count : shown, count, running);
    }
}
