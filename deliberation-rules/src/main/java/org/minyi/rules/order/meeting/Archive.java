package org.minyi.rules.order.meeting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.minyi.rules.order.act.Rule;

/**
 * What the meeting has done with questions, and what waits.
 *
 * @param next parts of a divided question that come before the meeting as soon as nothing is pending
 * @param suspended rules that do not hold until the present business is finished
 * @param appealed the ruling that the latest appeal is about
 * @param lastId the highest number given to a question or decision
 */
public record Archive(
        List<Decision> decisions,
        List<SetAside> setAside,
        List<Question> next,
        Set<Rule> suspended,
        Optional<Step.Ruling> appealed,
        int lastId) {
    public Archive {
        decisions = List.copyOf(decisions);
        setAside = List.copyOf(setAside);
        next = List.copyOf(next);
        suspended = Set.copyOf(suspended);
    }

    Optional<Decision> decision(int id) {
        return decisions.stream().filter(decision -> decision.id() == id).findFirst();
    }

    Optional<SetAside> aside(int id) {
        return setAside.stream().filter(aside -> aside.id() == id).findFirst();
    }

    Archive decided(Decision decision) {
        return withDecisions(added(decisions, decision));
    }

    Archive without(int id) {
        return withDecisions(
                decisions.stream().filter(decision -> decision.id() != id).toList());
    }

    Archive changed(int id, UnaryOperator<Decision> change) {
        return withDecisions(decisions.stream()
                .map(decision -> decision.id() == id ? change.apply(decision) : decision)
                .toList());
    }

    Archive putAside(SetAside aside) {
        return new Archive(decisions, added(setAside, aside), next, suspended, appealed, lastId);
    }

    Archive takenUp(int id) {
        var rest = setAside.stream().filter(aside -> aside.id() != id).toList();
        return new Archive(decisions, rest, next, suspended, appealed, lastId);
    }

    Archive queued(List<Question> questions, int newLastId) {
        var all = new ArrayList<>(questions);
        all.addAll(next);
        return new Archive(decisions, setAside, all, suspended, appealed, newLastId);
    }

    Archive dequeued() {
        return new Archive(decisions, setAside, next.subList(1, next.size()), suspended, appealed, lastId);
    }

    Archive numbered() {
        return new Archive(decisions, setAside, next, suspended, appealed, lastId + 1);
    }

    Archive suspending(Rule rule) {
        var all = new LinkedHashSet<>(suspended);
        all.add(rule);
        return new Archive(decisions, setAside, next, all, appealed, lastId);
    }

    Archive appealedFrom(Step.Ruling ruling) {
        return new Archive(decisions, setAside, next, suspended, Optional.of(ruling), lastId);
    }

    Archive withAllRules() {
        return new Archive(decisions, setAside, next, Set.of(), appealed, lastId);
    }

    private Archive withDecisions(List<Decision> all) {
        return new Archive(all, setAside, next, suspended, appealed, lastId);
    }

    private static <T> List<T> added(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
