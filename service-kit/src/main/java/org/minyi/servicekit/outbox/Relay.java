package org.minyi.servicekit.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;

/**
 * Publishes what lies in outboxes. A write hands over its document at once; the sweep finds what a crash or an outage of the
 * broker left. The events of one document go out in order; an event may go out twice and is then known by its sequence.
 */
public final class Relay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 500;
    private static final int AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EventLog log;
    private final TaskScheduler scheduler;
    private final OutboxProperties settings;
    private final List<Outboxes> outboxes = new CopyOnWriteArrayList<>();
    private final Object[] locks = Stream.generate(Object::new).limit(AT_ONCE).toArray();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("relay-", 0).factory());
    private volatile boolean running;

    Relay(EventLog log, TaskScheduler scheduler, OutboxProperties settings) {
        this.log = log;
        this.scheduler = scheduler;
        this.settings = settings;
    }

    /** From now on this collection is swept. */
    public void watch(Outboxes collection) {
        outboxes.add(collection);
    }

    /** The document was just written and has events; publishes them soon without holding the caller up. */
    public void wake(Outboxes collection, String id) {
        if (running && room.tryAcquire()) {
            threads.execute(() -> {
                try {
                    publish(collection, id);
                } catch (RuntimeException later) {
                    LOG.warn("Events of {} {} wait for the next sweep: {}", collection.name(), id, later.toString());
                } finally {
                    room.release();
                }
            });
        } else {
            scheduler.schedule(() -> sweep(collection), Instant.now().plus(settings.retryAfter()));
        }
    }

    /** Publishes what was written in bulk. */
    public void publishAll(Outboxes collection, Map<String, List<OutboxEntry>> pending) {
        var sent =
                pending.values().stream().flatMap(List::stream).map(log::append).toList();
        sent.forEach(Relay::await);
        var published = new HashMap<String, List<String>>();
        pending.forEach((id, entries) ->
                published.put(id, entries.stream().map(OutboxEntry::id).toList()));
        collection.clear(published);
    }

    private void publish(Outboxes collection, String id) {
        // One document always meets the same lock, so that its events go out one after the other.
        var lock = locks[Math.floorMod(id.hashCode(), locks.length)];
        synchronized (lock) {
            var entries = collection.pending(id);
            if (!entries.isEmpty()) {
                publishAll(collection, Map.of(id, entries));
            }
        }
    }

    private static void await(CompletableFuture<?> sent) {
        sent.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private void sweepAll() {
        outboxes.forEach(this::sweep);
    }

    private void sweep(Outboxes collection) {
        if (!running) return;
        try {
            for (var pending = collection.pending(BATCH); !pending.isEmpty(); pending = collection.pending(BATCH)) {
                publishTogether(collection, pending.keySet());
            }
        } catch (RuntimeException later) {
            LOG.warn("Sweep of {} goes on later: {}", collection.name(), later.toString());
        }
    }

    /** All at once: what waits for the broker's answer shares its journeys, and each document still meets its own lock. */
    private void publishTogether(Outboxes collection, Collection<String> ids) {
        ids.stream()
                .map(id -> CompletableFuture.runAsync(() -> publish(collection, id), threads))
                .toList()
                .forEach(CompletableFuture::join);
    }

    @Override
    public void start() {
        running = true;
        scheduler.scheduleWithFixedDelay(this::sweepAll, settings.sweepEvery());
    }

    /** Lets what is on its way arrive; the rest stays in the outboxes. */
    @Override
    public void stop() {
        running = false;
        try {
            room.tryAcquire(AT_ONCE, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts before the web server and ends after it, which may still be finishing writes. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }
}
