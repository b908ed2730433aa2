package org.minyi.local.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.minyi.rules.Fault;
import org.minyi.rules.ballot.question.Base;
import org.minyi.rules.ballot.question.Quorum;
import org.minyi.rules.order.act.Act;
import org.minyi.rules.order.act.Person;
import org.minyi.rules.order.meeting.Opening;
import org.minyi.rules.order.meeting.Opening.Standing;
import org.minyi.rules.order.motion.RuleSet;

/** Reads the acts of a meeting, one JSON object a line; the first one opens it. Keeps every fault. */
final class OrderFile {
    private final RuleSet rules;
    private final List<Act> acts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<Opening> opening = Optional.empty();
    private boolean begun;

    OrderFile(RuleSet rules) {
        this.rules = rules;
    }

    void read(Iterable<String> lines) {
        int number = 0;
        for (var line : lines) {
            number++;
            if (!line.isBlank()) {
                read(line, number);
            }
        }
        if (!begun) {
            faults.add(new Fault(0, "the first line opens the meeting: {\"act\":\"open\",…}"));
        }
    }

    private void read(String line, int number) {
        var json = OrderObject.read(line);
        if (json.faults().isEmpty() || json.has("act")) {
            if (begun) {
                acts.add(new OrderActReader(json).read());
            } else {
                opening = open(json);
            }
        }
        begun = true;
        json.faults().forEach(reason -> faults.add(new Fault(number, reason)));
    }

    private Optional<Opening> open(OrderObject json) {
        if (!json.text("act").equals("open")) {
            json.fault("the first line opens the meeting: {\"act\":\"open\",…}");
        }
        var members = new LinkedHashSet<Person>();
        json.texts("members").stream().filter(id -> !id.isBlank()).forEach(id -> members.add(new Person(id)));
        var chair = json.text("chair");
        if (chair.isBlank() || !members.contains(new Person(chair))) {
            json.fault("'chair' is one of 'members'");
            return Optional.empty();
        }
        var standing = new ArrayList<Standing>();
        json.texts("standing").forEach(wording -> standing.add(new Standing(wording, false)));
        json.texts("noticed").forEach(wording -> standing.add(new Standing(wording, true)));
        var set = rules.with(base(json), quorum(json));
        return Optional.of(new Opening(set, members, new Person(chair), json.texts("agenda"), standing));
    }

    private Base base(OrderObject json) {
        return switch (json.text("base", "cast")) {
            case "cast" -> Base.VOTES_CAST;
            case "present" -> Base.PRESENT;
            case "members" -> Base.ELECTORATE;
            default -> {
                json.fault("'base' is cast, present or members");
                yield Base.VOTES_CAST;
            }
        };
    }

    private Quorum quorum(OrderObject json) {
        if (!json.has("quorum")) {
            return rules.quorum();
        }
        int number = json.number("quorum");
        if (number < 0) {
            json.fault("'quorum' is at least 0");
        }
        return number < 1 ? new Quorum.None() : new Quorum.Voters(number);
    }

    /** The meeting's opening; empty where there are faults. */
    Optional<Opening> opening() {
        return opening;
    }

    List<Act> acts() {
        return acts;
    }

    List<Fault> faults() {
        return faults;
    }
}
