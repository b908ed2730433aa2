package org.minyi.project.statistics;

import java.util.List;
import java.util.stream.Collectors;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.servicelog.ServiceActivityCorrected;
import org.minyi.contracts.servicelog.ServiceActivityEvent;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.contracts.servicelog.ServiceActivityVoided;
import org.minyi.servicekit.consuming.BatchConsumer;
import org.springframework.stereotype.Component;

/** Counts services into their projects' totals. */
@Component
class ActivityListener implements BatchConsumer {
    private final TotalsStore totals;

    ActivityListener(TotalsStore totals) {
        this.totals = totals;
    }

    @Override
    public String name() {
        return "totals";
    }

    @Override
    public TopicFamily family() {
        return TopicFamily.SERVICE_ACTIVITIES;
    }

    @Override
    public void on(CloudEvent<?> event) {
        onAll(List.of(event));
    }

    /** A project's services are counted in one write. */
    @Override
    public void onAll(List<CloudEvent<?>> events) {
        events.stream()
                .filter(event -> event.data() instanceof ServiceActivityEvent)
                .collect(Collectors.groupingBy(ActivityListener::projectOf))
                .forEach(totals::count);
    }

    private static String projectOf(CloudEvent<?> event) {
        return switch ((ServiceActivityEvent) event.data()) {
            case ServiceActivityLogged it -> it.project();
            case ServiceActivityCorrected it -> it.project();
            case ServiceActivityVoided it -> it.project();
        };
    }
}
