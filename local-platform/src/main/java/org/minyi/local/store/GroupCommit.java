package org.minyi.local.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets a write return only after it was committed, and lets writes that happen together share one commit.
 *
 * <p>A commit takes place between writes, never inside one: a document and its index entries are on disk together or not at
 * all, whenever the process is killed.
 */
final class GroupCommit {
    private final Runnable commit;
    private final ReentrantReadWriteLock boundary = new ReentrantReadWriteLock();
    private final AtomicLong written = new AtomicLong();
    private long committed;

    GroupCommit(Runnable commit) {
        this.commit = commit;
    }

    /** Runs the write and returns its result once a commit that includes it is done. */
    <T> T committed(Supplier<T> write) {
        T result;
        long mine;
        boundary.readLock().lock();
        try {
            result = write.get();
            mine = written.incrementAndGet();
        } finally {
            boundary.readLock().unlock();
        }
        commitUpTo(mine);
        return result;
    }

    private void commitUpTo(long mine) {
        betweenWrites(() -> {
            if (committed < mine) {
                long upTo = written.get();
                commit.run();
                committed = upTo;
            }
        });
    }

    /** Runs what must not meet a write half done. */
    void betweenWrites(Runnable work) {
        boundary.writeLock().lock();
        try {
            work.run();
        } finally {
            boundary.writeLock().unlock();
        }
    }
}
