package org.minyi.deliberation.ballot;

import java.time.InstantSource;
import org.minyi.contracts.deliberation.BallotCounted;
import org.minyi.deliberation.ballot.Ballot.State;
import org.minyi.servicekit.request.Attempt;
import org.minyi.servicekit.store.Change;
import org.minyi.servicekit.store.Versioned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Closes and counts ballots whose time is over. Every step may be taken again after a crash, or by two replicas at once: the
 * first marker of a partition counts, and only one count is kept.
 */
@Component
class ClosingSchedule implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ClosingSchedule.class);

    private final BallotStore ballots;
    private final VoterStore voters;
    private final BallotBoxStore box;
    private final BallotProperties settings;
    private final TaskScheduler scheduler;
    private final InstantSource clock;
    private volatile boolean running;

    ClosingSchedule(
            BallotStore ballots,
            VoterStore voters,
            BallotBoxStore box,
            BallotProperties settings,
            TaskScheduler scheduler,
            InstantSource clock) {
        this.ballots = ballots;
        this.voters = voters;
        this.box = box;
        this.settings = settings;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Closes the ballot, or goes on closing it, until it is counted. */
    Versioned<Ballot> close(String id) {
        beginClosing(id);
        box.close(id, clock.instant());
        return count(id);
    }

    /** From here on no paper is taken. */
    Versioned<Ballot> beginClosing(String id) {
        return ballots.change(
                id,
                Attempt.ONCE,
                ballot -> ballot.state().state() == State.OPEN
                        ? Change.of(ballot.state().become(State.CLOSING, null, null))
                        : Change.of(ballot.state()));
    }

    Versioned<Ballot> count(String id) {
        var ballot = ballots.get(id).state();
        var ends = box.ends();
        var count = BallotCount.of(ballot, box.read(id, ballot.starts(), ends), ends, clock.instant());
        var counted = ballots.change(
                id,
                Attempt.ONCE,
                current -> current.state().state() == State.CLOSING
                        ? Change.of(
                                current.state().become(State.COUNTED, count, null), told(id, current.state(), count))
                        : Change.of(current.state()));
        voters.forget(id);
        return counted;
    }

    private static BallotCounted told(String id, Ballot ballot, Ballot.Count count) {
        return new BallotCounted(
                id,
                ballot.project(),
                ballot.community(),
                ballot.electorate(),
                count.yes(),
                count.no(),
                count.abstain(),
                count.late(),
                count.quorumReached(),
                count.passed(),
                count.at());
    }

    private void closeDue() {
        if (!running) return;
        try {
            ballots.due(clock.instant()).forEach(ballot -> closeOrLeave(ballot.id()));
            ballots.over(voters.remembered()).forEach(voters::forget); // where a crash came in between
        } catch (RuntimeException later) {
            LOG.warn("Closing goes on later: {}", later.toString());
        }
    }

    /** One that cannot be counted now waits for the next round and keeps no other one waiting. */
    private void closeOrLeave(String id) {
        try {
            close(id);
        } catch (RuntimeException later) {
            LOG.warn("Ballot {} is counted later: {}", id, later.toString());
        }
    }

    @Override
    public void start() {
        running = true;
        scheduler.scheduleWithFixedDelay(this::closeDue, settings.closeEvery());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
