package org.minyi.servicekit.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Indexes that collections ask for while the service is put together; made once it starts, so that no store is needed before. */
final class Indexes {
    private static final Logger LOG = LoggerFactory.getLogger(Indexes.class);

    private final List<Runnable> asked = new CopyOnWriteArrayList<>();
    private volatile boolean making;

    void add(Runnable index) {
        asked.add(index);
        if (making) make(index);
    }

    void makeAll() {
        making = true;
        Thread.ofVirtual().name("indexes").start(() -> asked.forEach(Indexes::make));
    }

    void forget() {
        making = false;
    }

    boolean isMaking() {
        return making;
    }

    private static void make(Runnable index) {
        try {
            index.run();
        } catch (RuntimeException later) {
            LOG.warn("An index was not made and will be at the next start: {}", later.toString());
        }
    }
}
