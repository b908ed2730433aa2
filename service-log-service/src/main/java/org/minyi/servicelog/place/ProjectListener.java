package org.minyi.servicelog.place;

import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.contracts.project.CommunityDescribed;
import org.minyi.contracts.project.ProjectEdited;
import org.minyi.contracts.project.ProjectMoved;
import org.minyi.contracts.project.ProjectRaised;
import org.minyi.contracts.project.ProjectTakenOn;
import org.minyi.contracts.project.Stage;
import org.minyi.servicekit.consuming.EventConsumer;
import org.springframework.stereotype.Component;

/** Keeps the copies of projects and communities. */
@Component
class ProjectListener implements EventConsumer {
    private final PlaceStore places;

    ProjectListener(PlaceStore places) {
        this.places = places;
    }

    @Override
    public String name() {
        return "projects";
    }

    @Override
    public TopicFamily family() {
        return TopicFamily.PROJECTS;
    }

    @Override
    public void on(CloudEvent<?> event) {
        switch (event.data()) {
            case ProjectRaised it ->
                places.projects()
                        .apply(
                                it.project(),
                                event,
                                before -> new ProjectCopy(
                                        it.project(),
                                        it.title(),
                                        it.community(),
                                        Stage.RAISED,
                                        it.raisedAt(),
                                        null,
                                        null));
            case ProjectEdited it ->
                places.projects().apply(it.project(), event, PlaceStore.known(copy -> copy.titled(it.title())));
            case ProjectMoved it ->
                places.projects().apply(it.project(), event, PlaceStore.known(copy -> copy.at(it.to())));
            case ProjectTakenOn it ->
                places.projects()
                        .apply(
                                it.project(),
                                event,
                                PlaceStore.known(copy -> copy.takenOnBy(it.organisation(), it.leader())));
            case CommunityDescribed it ->
                places.communities()
                        .apply(
                                it.community(),
                                event,
                                before -> new CommunityCopy(it.streets().stream()
                                        .map(period -> new CommunityCopy.Period(
                                                period.street(), period.from(), period.until()))
                                        .toList()));
            default -> {}
        }
    }
}
