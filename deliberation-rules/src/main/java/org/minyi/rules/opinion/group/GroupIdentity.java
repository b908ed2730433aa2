package org.minyi.rules.opinion.group;

/**
 * Keeps the labels of groups while votes arrive: of all ways to hand the earlier labels on, the one in which most people
 * keep theirs. A group that takes over nobody from an earlier one gets a label never used before.
 */
final class GroupIdentity {
    private final int[][] shared;
    private final boolean[] taken;
    private final int[] tried;
    private int[] best = new int[0];
    private int most = -1;

    private GroupIdentity(int[][] shared, int earlier) {
        this.shared = shared;
        this.taken = new boolean[earlier];
        this.tried = new int[shared.length];
    }

    /**
     * Hands labels on.
     *
     * @param earlier whose labels are known; its rows are the first rows of the later grouping
     * @param later to be labelled
     * @param unused the first label never used
     */
    static Grouping follow(Grouping earlier, Grouping later, int unused) {
        var shared = new int[later.groups().size()][earlier.groups().size()];
        for (int row = 0; row < earlier.rows(); row++) {
            if (earlier.groupAt(row) >= 0 && later.groupAt(row) >= 0) {
                shared[later.groupAt(row)][earlier.groupAt(row)]++;
            }
        }
        var identity = new GroupIdentity(shared, earlier.groups().size());
        identity.match(0, 0);
        var labels = new int[identity.best.length];
        int next = unused;
        for (int group = 0; group < labels.length; group++) {
            int from = identity.best[group];
            labels[group] = from < 0 ? next++ : earlier.groups().get(from).label();
        }
        return later.labelled(labels);
    }

    private void match(int group, int people) {
        if (group == shared.length) {
            if (people > most) {
                most = people;
                best = tried.clone();
            }
            return;
        }
        for (int earlier = 0; earlier < taken.length; earlier++) {
            if (!taken[earlier] && shared[group][earlier] > 0) {
                taken[earlier] = true;
                tried[group] = earlier;
                match(group + 1, people + shared[group][earlier]);
                taken[earlier] = false;
            }
        }
        tried[group] = -1;
        match(group + 1, people);
    }
}
