package org.minyi.portal.clients;

import io.micrometer.context.ContextExecutorService;
import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ContextSnapshotFactory;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextThreadLocalAccessor;
import org.springframework.stereotype.Component;

/** Asks for the parts of one page at the same time, each on a virtual thread with the viewer, language and trace of the page. */
@Component
public class SideBySide {

    private final ExecutorService threads = ContextExecutorService.wrap(
            Executors.newVirtualThreadPerTaskExecutor(),
            ContextSnapshotFactory.builder().contextRegistry(contexts()).build());

    /** Starts a call and goes on. */
    public <T> Part<T> ask(Supplier<T> call) {
        return new Part<>(threads.submit(call::get));
    }

    private static ContextRegistry contexts() {
        return new ContextRegistry()
                .loadThreadLocalAccessors()
                .registerThreadLocalAccessor(new LocaleContextThreadLocalAccessor());
    }

    @PreDestroy
    void stop() {
        threads.shutdown();
    }
}
