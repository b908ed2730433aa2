package org.minyi.local.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minyi.rules.Fault;
import org.minyi.rules.ballot.LogEntry;
import org.minyi.rules.ballot.LogFolding;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.ballot.question.Base;
import org.minyi.rules.ballot.question.Majority;
import org.minyi.rules.ballot.question.Quorum;
import org.minyi.rules.ballot.question.Roll;
import org.minyi.rules.ballot.question.Share;
import org.minyi.rules.ballot.question.YesNoRule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the export of a ballot: a first line with its terms and published result, then its log. Keeps every fault. */
final class RecountFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<LogEntry<Answer>> log = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private Optional<Head> head = Optional.empty();

    enum MajorityKind {
        SIMPLE,
        ABSOLUTE,
        TWO_THIRDS
    }

    /** The first line; a field that this reader does not know is passed over. */
    record Head(
            String ballot,
            long electorate,
            int quorumPerMille,
            MajorityKind majority,
            long yes,
            long no,
            long abstain,
            long late,
            boolean quorumReached,
            boolean passed) {

        private YesNoRule rule() {
            var quorum = quorumPerMille == 0
                    ? new Quorum.None()
                    : new Quorum.OfElectorate(Share.atLeast(quorumPerMille, 1_000));
            return new YesNoRule(
                    quorum,
                    switch (majority) {
                        case SIMPLE -> Majority.simple();
                        case ABSOLUTE -> Majority.absolute();
                        case TWO_THIRDS -> Majority.twoThirdsOf(Base.VOTES_CAST);
                    });
        }

        private boolean isWhole() {
            return ballot != null
                    && majority != null
                    && electorate > 0
                    && quorumPerMille >= 0
                    && quorumPerMille <= 1_000;
        }
    }

    /** A paper, or the marker that closes a partition. */
    private record Line(
            int partition,
            long offset,
            @Nullable String voter,
            @Nullable Answer choice,
            @Nullable Boolean closed) {
        private Optional<LogEntry<Answer>> entry() {
            if (Boolean.TRUE.equals(closed)) return Optional.of(new LogEntry.Closing<>(partition, offset));
            return voter == null || voter.isBlank() || choice == null
                    ? Optional.empty()
                    : Optional.of(new LogEntry.Paper<>(partition, offset, voter, choice));
        }
    }

    void read(Iterable<String> lines) {
        int number = 0;
        for (var line : lines) {
            number++;
            if (line.isBlank()) continue;
            try {
                read(line, number);
            } catch (JacksonException foreign) {
                faults.add(new Fault(number, "no line of a ballot's export"));
            }
        }
        if (number == 0) faults.add(new Fault(0, "nothing in it"));
    }

    private void read(String line, int number) {
        if (number == 1) {
            head = Optional.ofNullable(JSON.readValue(line, Head.class)).filter(Head::isWhole);
            if (head.isEmpty())
                faults.add(new Fault(number, "the first line gives the ballot, its rule and its result"));
            return;
        }
        var entry = Optional.ofNullable(JSON.readValue(line, Line.class)).flatMap(Line::entry);
        entry.ifPresentOrElse(log::add, () -> faults.add(new Fault(number, "neither a paper nor a closing marker")));
    }

    /** The same count again; empty, with a fault, where the log can not be counted. */
    Optional<Recount> recount() {
        if (!faults.isEmpty() || head.isEmpty()) return Optional.empty();
        try {
            var published = head.get();
            var folded = LogFolding.fold(log);
            if (!folded.closed())
                throw new IllegalArgumentException("No closing marker in partitions " + folded.open());
            long roll = Math.max(published.electorate(), folded.counted().size());
            return Optional.of(new Recount(published, published.rule().count(folded.choices(), Roll.of(roll)), folded));
        } catch (IllegalArgumentException contradictory) {
            faults.add(new Fault(0, String.valueOf(contradictory.getMessage())));
            return Optional.empty();
        }
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
