package org.minyi.project.statistics;

import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.servicelog.ServiceActivityCorrected;
import org.minyi.contracts.servicelog.ServiceActivityEvent;
import org.minyi.contracts.servicelog.ServiceActivityLogged;
import org.minyi.contracts.servicelog.ServiceActivityVoided;
import org.minyi.servicekit.consuming.EventConsumer;
import org.springframework.stereotype.Component;

/** Counts services into their projects' totals. */
@Component
class ActivityListener implements EventConsumer {
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
        if (event.data() instanceof ServiceActivityEvent happened) {
            totals.count(projectOf(happened), event, happened);
        }
    }

    private static String projectOf(ServiceActivityEvent event) {
        return switch (event) {
            case ServiceActivityLogged it -> it.project();
            case ServiceActivityCorrected it -> it.project();
            case ServiceActivityVoided it -> it.project();
        };
    }
}
