package org.minyi.rules.order.openspace;

import java.util.List;
import java.util.function.UnaryOperator;
import org.minyi.rules.order.act.Person;

/** What an allowed action brings about. */
final class Doing {
    private Doing() {}

    static OpenSpace done(OpenSpace space, Action action) {
        return switch (action) {
            case Action.Join(var person) -> space.joinedBy(person);
            case Action.Offer(var person, var topic, var place) -> space.offered(person, topic, place);
            case Action.Shift shift -> changed(space, shift.session(), one -> one.moved(shift.place()));
            case Action.Cancel cancel -> without(space, cancel.session());
            case Action.Go(var person, var session) -> changed(left(space, person), session, one -> one.with(person));
            case Action.StepOut(var person) -> left(space, person);
            case Action.Report report -> changed(space, report.session(), one -> one.reported(report.report()));
            case Action.SetDots(var person, var session, var dots) -> space.dotted(person, session, dots);
            case Action.GoOn _ -> space.at(next(space));
        };
    }

    private static Step next(OpenSpace space) {
        if (space.step() instanceof Step.Harvest) {
            return new Step.Closed();
        }
        int slot = space.nextSlot();
        return slot <= space.venue().slots().size() ? new Step.Running(slot) : new Step.Harvest();
    }

    private static OpenSpace left(OpenSpace space, Person person) {
        return space.whereabouts(person)
                .map(session -> changed(space, session.id(), one -> one.without(person)))
                .orElse(space);
    }

    private static OpenSpace without(OpenSpace space, int id) {
        return space.with(
                space.sessions().stream().filter(session -> session.id() != id).toList());
    }

    private static OpenSpace changed(OpenSpace space, int id, UnaryOperator<Session> change) {
        List<Session> all = space.sessions().stream()
                .map(session -> session.id() == id ? change.apply(session) : session)
                .toList();
        return space.with(all);
    }
}
