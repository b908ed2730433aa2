package org.minyi.benchmarks.opinion;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.minyi.rules.opinion.OpinionMap;
import org.minyi.rules.opinion.group.Groupings;
import org.minyi.rules.opinion.space.OpinionSpace;
import org.minyi.rules.opinion.space.Positions;
import org.minyi.rules.opinion.statement.OpinionStatistics;
import org.minyi.rules.opinion.votes.PairCounts;
import org.minyi.rules.opinion.votes.Stance;
import org.minyi.rules.opinion.votes.Vote;
import org.minyi.rules.opinion.votes.VoteCounts;
import org.minyi.rules.opinion.votes.VoteTable;
import org.minyi.rules.opinion.votes.VoteTableBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A map from nothing and after one more vote. The limit beside it, {@code passOverVotes}, reads every bit of the same
 * table once and counts the votes; the parts of a map follow, to show where the time goes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OpinionMapBenchmark {
    private static final int PEOPLE = 100_000;
    private static final int STATEMENTS = 300;
    private static final int CAMPS = 4;

    /** How many of a hundred statements a person has voted on. */
    @Param({"100", "15"})
    private int seen = 100;

    private VoteTable votes = VoteTable.of(List.of());
    private OpinionMap map = OpinionMap.of(votes);
    private PairCounts pairs = PairCounts.of(votes);
    private OpinionSpace space = map.space();
    private Positions positions = map.positions();
    private List<Vote> oneMore = List.of();

    @Setup
    public void conversation() {
        var random = new Random(278);
        var builder = new VoteTableBuilder();
        for (int person = 0; person < PEOPLE; person++) {
            for (int statement = 0; statement < STATEMENTS; statement++) {
                int chance = random.nextInt(100);
                if (random.nextInt(100) < seen) {
                    boolean agrees = (statement * 7 + person) % CAMPS != 0;
                    var stance = chance < 10 ? Stance.PASS : agrees == (chance > 30) ? Stance.AGREE : Stance.DISAGREE;
                    builder.add("p" + person, "s" + statement, stance);
                }
            }
        }
        votes = builder.build();
        map = OpinionMap.of(votes);
        pairs = PairCounts.of(votes);
        space = map.space();
        positions = map.positions();
        oneMore = List.of(new Vote("p278", "s135", Stance.PASS));
    }

    @Benchmark
    public List<VoteCounts> passOverVotes() {
        return votes.counts();
    }

    @Benchmark
    public OpinionMap fromNothing() {
        return OpinionMap.of(votes);
    }

    @Benchmark
    public OpinionMap afterOneMoreVote() {
        return map.after(oneMore);
    }

    @Benchmark
    public PairCounts partPairs() {
        return PairCounts.of(votes);
    }

    @Benchmark
    public OpinionSpace partSpace() {
        return OpinionSpace.of(votes.statements(), pairs);
    }

    @Benchmark
    public Positions partPositions() {
        return space.project(votes);
    }

    @Benchmark
    public Groupings partGroups() {
        return Groupings.of(votes.participants(), STATEMENTS, positions);
    }

    @Benchmark
    public OpinionStatistics partStatistics() {
        return map.statistics();
    }
}
