package org.minyi.deliberation.ballot;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minyi.contracts.deliberation.BallotBoxClosed;
import org.minyi.contracts.deliberation.BallotBoxEvent;
import org.minyi.contracts.deliberation.PaperCast;
import org.minyi.deliberation.ballot.Ballot.Count;
import org.minyi.deliberation.ballot.Ballot.CountStep;
import org.minyi.rules.Step;
import org.minyi.rules.ballot.LogEntry;
import org.minyi.rules.ballot.LogFolding;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.ballot.question.Roll;

/** The count of a ballot: a pure fold over its log. */
final class BallotCount {
    private BallotCount() {}

    /** One record of the log at its place. */
    record Placed(int partition, long offset, BallotBoxEvent event) {}

    /** Counts what stands before the closing markers. More voters than the electorate stated widen it. */
    static Count of(Ballot ballot, List<Placed> log, Map<String, Long> ends, Instant now) {
        var folded = LogFolding.fold(log.stream().map(BallotCount::entry).toList());
        long voters = folded.counted().size();
        var result = ballot.rule().count(folded.choices(), Roll.of(Math.max(ballot.electorate(), voters)));
        var tally = result.tally();
        return new Count(
                (int) tally.yes(),
                (int) tally.no(),
                (int) tally.abstain(),
                folded.late().size(),
                result.quorumMet(),
                result.passed(),
                result.explanation().stream().map(BallotCount::step).toList(),
                ends,
                now);
    }

    private static LogEntry<Answer> entry(Placed placed) {
        return switch (placed.event()) {
            case PaperCast paper ->
                new LogEntry.Paper<>(
                        placed.partition(),
                        placed.offset(),
                        paper.pseudonym(),
                        Answer.valueOf(paper.choice().name()));
            case BallotBoxClosed closed -> new LogEntry.Closing<>(placed.partition(), placed.offset());
        };
    }

    private static CountStep step(Step step) {
        var values = new LinkedHashMap<String, String>();
        step.values().forEach((name, value) -> values.put(name, value.toString()));
        return new CountStep(step.kind().name(), values);
    }
}
