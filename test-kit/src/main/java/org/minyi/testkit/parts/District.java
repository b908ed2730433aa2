package org.minyi.testkit.parts;

import java.util.concurrent.atomic.AtomicInteger;

/** A district of its own for each context, so that contexts that share the broker do not share topics. */
public final class District {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private District() {}

    static String fresh() {
        return "test" + COUNT.incrementAndGet();
    }
}
