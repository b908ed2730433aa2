package org.minyi.project.project;

import java.time.Instant;
import java.util.function.Function;
import org.minyi.contracts.deliberation.BallotCancelled;
import org.minyi.contracts.deliberation.BallotCounted;
import org.minyi.contracts.deliberation.BallotOpened;
import org.minyi.contracts.deliberation.DeliberationEvent;
import org.minyi.contracts.envelope.CloudEvent;
import org.minyi.contracts.envelope.TopicFamily;
import org.minyi.project.procedure.Procedures;
import org.minyi.project.project.ProjectOutcome.Done;
import org.minyi.servicekit.consuming.EventConsumer;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.Change;
import org.springframework.stereotype.Component;

/** The residents decide: a ballot's opening and result move its project. */
@Component
class BallotListener implements EventConsumer {
    private final ProjectStore projects;
    private final LifeCycle life;

    BallotListener(ProjectStore projects, Procedures procedures) {
        this.projects = projects;
        this.life = new LifeCycle(procedures);
    }

    @Override
    public String name() {
        return "ballots";
    }

    @Override
    public TopicFamily family() {
        return TopicFamily.DELIBERATIONS;
    }

    @Override
    public void on(CloudEvent<?> event) {
        if (event.data() instanceof DeliberationEvent happened) apply(happened, event.time());
    }

    private void apply(DeliberationEvent happened, Instant at) {
        switch (happened) {
            case BallotOpened it ->
                change(
                        it.project(),
                        project -> life.ballotOpened(
                                it.project(), project, BallotOutcome.running(it.ballot(), it.electorate()), at));
            case BallotCounted it ->
                change(
                        it.project(),
                        project -> life.ballotCounted(
                                it.project(),
                                project,
                                BallotOutcome.counted(
                                        it.ballot(), it.passed(), it.yes(), it.no(), it.abstain(), it.electorate()),
                                at));
            case BallotCancelled it ->
                change(
                        it.project(),
                        project -> life.ballotCancelled(it.project(), project, it.ballot(), it.reason(), at));
        }
    }

    private void change(String id, Function<Project, Done> operation) {
        projects.change(id, Attempt.ONCE, project -> {
            var done = operation.apply(project.state());
            return new Change<>(done.project(), done.events());
        });
    }
}
