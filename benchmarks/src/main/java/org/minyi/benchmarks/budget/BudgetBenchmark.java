package org.minyi.benchmarks.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Measure;
import org.minyi.rules.budget.Outcome;
import org.minyi.rules.budget.Project;
import org.minyi.rules.budget.equalshares.Completion;
import org.minyi.rules.budget.equalshares.EqualSharesRule;
import org.minyi.rules.budget.equalshares.Utility;
import org.minyi.rules.budget.greedy.GreedyRule;
import org.minyi.rules.budget.phragmen.PhragmenRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * 100,000 voters approve of up to 15 of 200 projects, popular ones more often. The limit beside the rules is {@link
 * #pass}: every approval of the same election read once and added up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BudgetBenchmark {
    private static final int VOTERS = 100_000;
    private static final int PROJECTS = 200;

    private Election election = Election.ofApprovals(BigDecimal.ZERO, List.of(), List.of());

    @Setup
    public void election() {
        var random = new Random(278);
        var projects = new ArrayList<Project>();
        for (int project = 0; project < PROJECTS; project++) {
            projects.add(new Project("p" + project, BigDecimal.valueOf(5_000 + random.nextInt(195_000))));
        }
        var papers = Election.papers(BigDecimal.valueOf(8_000_000), projects);
        for (int voter = 0; voter < VOTERS; voter++) {
            var approved = new HashMap<Integer, BigDecimal>();
            int most = 1 + random.nextInt(15);
            for (int each = 0; each < most; each++) {
                int project = (int) (PROJECTS * Math.pow(random.nextDouble(), 1.5));
                approved.put(project, BigDecimal.ONE);
            }
            papers.add("voter-" + voter, approved);
        }
        election = papers.election();
    }

    @Benchmark
    public Outcome equalShares() {
        return EqualSharesRule.of(Utility.COST, Completion.NONE).count(election);
    }

    @Benchmark
    public Outcome equalSharesByCardinality() {
        return EqualSharesRule.of(Utility.CARDINALITY, Completion.NONE).count(election);
    }

    @Benchmark
    public Outcome phragmen() {
        return PhragmenRule.usual().count(election);
    }

    @Benchmark
    public Outcome greedy() {
        return GreedyRule.by(Measure.VOTES).count(election);
    }

    @Benchmark
    public long pass() {
        long sum = 0;
        for (int project = 0; project < PROJECTS; project++) {
            var support = election.supporters(project);
            for (int place = 0; place < support.size(); place++) {
                sum += support.voter(place) + support.points(place);
            }
        }
        return sum;
    }
}
