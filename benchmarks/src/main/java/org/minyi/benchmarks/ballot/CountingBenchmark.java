package org.minyi.benchmarks.ballot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.minyi.rules.ballot.FoldedLog;
import org.minyi.rules.ballot.LogEntry;
import org.minyi.rules.ballot.LogFolding;
import org.minyi.rules.ballot.choice.ChoiceRule;
import org.minyi.rules.ballot.choice.ScoreRule;
import org.minyi.rules.ballot.choice.TotalsResult;
import org.minyi.rules.ballot.question.Answer;
import org.minyi.rules.ballot.question.Majority;
import org.minyi.rules.ballot.question.OwnerAnswer;
import org.minyi.rules.ballot.question.OwnersResult;
import org.minyi.rules.ballot.question.OwnersRule;
import org.minyi.rules.ballot.question.Quorum;
import org.minyi.rules.ballot.question.Roll;
import org.minyi.rules.ballot.question.YesNoResult;
import org.minyi.rules.ballot.question.YesNoRule;
import org.minyi.rules.ballot.ranked.InstantRunoff;
import org.minyi.rules.ballot.ranked.RankedPapers;
import org.minyi.rules.ballot.ranked.Ranking;
import org.minyi.rules.ballot.ranked.RunoffResult;
import org.minyi.rules.ballot.ranked.Schulze;
import org.minyi.rules.ballot.ranked.SchulzeResult;
import org.minyi.rules.ballot.transferable.TransferableResult;
import org.minyi.rules.ballot.transferable.TransferableRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Each count has its limit beside it: {@code pass…} reads every value of the same papers once and adds them up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CountingBenchmark {
    private static final int PAPERS = 460_000;
    private static final List<String> CANDIDATES = List.of("A", "B", "C", "D", "E", "F", "G", "H");

    private final List<Answer> answers = new ArrayList<>();
    private final List<OwnerAnswer> owners = new ArrayList<>();
    private final List<LogEntry<Answer>> log = new ArrayList<>();
    private final List<Set<String>> choices = new ArrayList<>();
    private final List<Map<String, Integer>> scores = new ArrayList<>();
    private RankedPapers rankings = new RankedPapers(CANDIDATES, List.of());

    @Setup
    public void papers() {
        var random = new Random(278);
        var ranked = new ArrayList<Ranking>();
        for (int paper = 0; paper < PAPERS; paper++) {
            var answer = Answer.values()[random.nextInt(3)];
            var names = new ArrayList<>(CANDIDATES);
            Collections.shuffle(names, random);
            answers.add(answer);
            owners.add(new OwnerAnswer(answer, 30_00 + random.nextInt(100_00)));
            int voter = random.nextInt(PAPERS);
            log.add(new LogEntry.Paper<>(voter % 12, paper, "voter-" + voter, answer));
            choices.add(Set.copyOf(names.subList(0, 3)));
            var score = new HashMap<String, Integer>();
            names.subList(0, 5).forEach(name -> score.put(name, random.nextInt(11)));
            scores.add(Map.copyOf(score));
            ranked.add(Ranking.of(
                    CANDIDATES,
                    names.subList(0, 3 + random.nextInt(6)).stream()
                            .map(List::of)
                            .toList()));
        }
        rankings = RankedPapers.of(CANDIDATES, ranked);
    }

    @Benchmark
    public YesNoResult yesNo() {
        return new YesNoRule(new Quorum.None(), Majority.simple()).count(answers, Roll.of(PAPERS));
    }

    @Benchmark
    public long passYesNo() {
        long sum = 0;
        for (var answer : answers) {
            sum += answer.ordinal();
        }
        return sum;
    }

    @Benchmark
    public OwnersResult owners() {
        return OwnersRule.ordinaryMatter().count(owners, PAPERS, PAPERS * 130_00L);
    }

    @Benchmark
    public long passOwners() {
        long sum = 0;
        for (var owner : owners) {
            sum += owner.area() + owner.answer().ordinal();
        }
        return sum;
    }

    @Benchmark
    public FoldedLog<Answer> fold() {
        return LogFolding.fold(log);
    }

    @Benchmark
    public long passFold() {
        long sum = 0;
        for (var entry : log) {
            sum += entry.offset()
                    + entry.partition()
                    + ((LogEntry.Paper<Answer>) entry).voter().hashCode();
        }
        return sum;
    }

    @Benchmark
    public TotalsResult choices() {
        return new ChoiceRule(CANDIDATES, 3, 2).count(choices);
    }

    @Benchmark
    public long passChoices() {
        long sum = 0;
        for (var chosen : choices) {
            for (var name : chosen) {
                sum += name.hashCode();
            }
        }
        return sum;
    }

    @Benchmark
    public TotalsResult scores() {
        return new ScoreRule(CANDIDATES, 0, 10, 2).count(scores);
    }

    @Benchmark
    public long passScores() {
        long sum = 0;
        for (var score : scores) {
            for (var entry : score.entrySet()) {
                sum += entry.getKey().hashCode() + entry.getValue();
            }
        }
        return sum;
    }

    @Benchmark
    public SchulzeResult schulze() {
        return Schulze.count(rankings);
    }

    @Benchmark
    public RunoffResult instantRunoff() {
        return InstantRunoff.count(rankings);
    }

    @Benchmark
    public TransferableResult transferableVote() {
        return new TransferableRule(3, CANDIDATES).count(rankings);
    }

    @Benchmark
    public long passRankings() {
        long sum = 0;
        for (var bundle : rankings.bundles()) {
            for (int candidate = 0; candidate < CANDIDATES.size(); candidate++) {
                sum += bundle.ranking().rankOf(candidate);
            }
        }
        return sum;
    }
}
