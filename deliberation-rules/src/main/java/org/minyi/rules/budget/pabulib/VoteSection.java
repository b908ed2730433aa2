package org.minyi.rules.budget.pabulib;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minyi.rules.budget.Election;
import org.minyi.rules.budget.Papers;

/** The section VOTES. */
final class VoteSection extends Section {
    private final MetaSection metaSection;
    private final ProjectSection projects;
    private final PabulibFile.VoteRows sink;
    private final Set<String> voters = new HashSet<>();
    private final Map<String, Counted> counted = new HashMap<>();
    private Optional<Start> start = Optional.empty();
    private int rows;

    /** What can only begin when the sections before have been read. */
    private record Start(Meta meta, Papers papers, Paper.Reader reader, BigDecimal unnamed) {}

    private static final class Counted {
        private long votes;
        private BigDecimal score = BigDecimal.ZERO;
    }

    VoteSection(Findings findings, MetaSection meta, ProjectSection projects, PabulibFile.VoteRows sink) {
        super(findings, Fields.VOTES);
        metaSection = meta;
        this.projects = projects;
        this.sink = sink;
    }

    private Start start() {
        if (start.isEmpty()) {
            var meta = metaSection.meta();
            start = Optional.of(new Start(
                    meta,
                    Election.papers(projects.budget(), projects.projects()),
                    new Paper.Reader(findings, meta),
                    meta.voteType() == VoteType.SCORING
                            ? meta.number("default_score").orElse(BigDecimal.ZERO)
                            : BigDecimal.ZERO));
        }
        return start.get();
    }

    Election election() {
        return start().papers().election();
    }

    @Override
    void header(int line) {
        needFirst(line, "voter_id");
        need(line, "vote");
        var meta = start().meta();
        if (meta.voteType().needsPoints()) {
            need(line, "points");
        }
        if (meta.voteType() == VoteType.ORDINAL
                && !has("points")
                && meta.text("scoring_fn")
                        .filter(name -> !name.equalsIgnoreCase("borda"))
                        .isPresent()) {
            findings.fault(metaSection.line("scoring_fn"), "only Borda scores can be worked out without points");
        }
    }

    @Override
    void data(int line, List<String> cells) {
        rows++;
        sink.row(columns(), cells);
        check(line, cells);
        var voter = cells.getFirst();
        if (voter.isEmpty()) {
            findings.fault(line, "a vote without voter_id");
        } else if (!voters.add(voter)) {
            findings.fault(line, "a second vote of voter " + voter);
        }
        var points = cell(cells, "points");
        add(line, voter, start().reader().read(line, vote(cells), points, has("points")));
    }

    /** The cell is not taken for empty where it says {@code none}: a project may be called so. */
    private Optional<String> vote(List<String> cells) {
        int at = columns().indexOf("vote");
        return at < 0 || at >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(at)).filter(cell -> !cell.isEmpty());
    }

    private void add(int line, String voter, Paper paper) {
        var given = new HashMap<Integer, BigDecimal>();
        for (int place = 0; place < paper.projects().size(); place++) {
            var id = paper.projects().get(place);
            var points = paper.points().get(place);
            if (projects.knows(id)) {
                var count = counted.computeIfAbsent(id, _ -> new Counted());
                count.votes++;
                count.score = count.score.add(points);
                given.put(projects.row(id).number(), points);
            } else {
                findings.fault(line, "project '" + id + "' is not in PROJECTS");
            }
        }
        given.remove(-1);
        checkCost(line, paper);
        var unnamed = start().unnamed();
        start().papers().add(voter, given);
        if (unnamed.signum() != 0) {
            start().papers().giveUnnamed(given.keySet(), unnamed);
        }
    }

    private void checkCost(int line, Paper paper) {
        var meta = start().meta();
        if (meta.voteType() == VoteType.APPROVAL
                && (meta.text("min_sum_cost").isPresent()
                        || meta.text("max_sum_cost").isPresent())) {
            var cost = paper.projects().stream()
                    .filter(projects::knows)
                    .map(id -> projects.row(id).cost())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (meta.number("max_sum_cost")
                    .filter(limit -> cost.compareTo(limit) > 0)
                    .isPresent()) {
                findings.remark(line, "the projects named cost more than max_sum_cost");
            }
            if (meta.number("min_sum_cost")
                    .filter(limit -> cost.compareTo(limit) < 0)
                    .isPresent()) {
                findings.remark(line, "the projects named cost less than min_sum_cost");
            }
        }
    }

    /** Holds the numbers that the other sections give against what was counted. */
    void compareWithProjects() {
        var count = start().meta().number("num_votes");
        if (count.filter(number -> number.intValue() != rows).isPresent()) {
            findings.fault(
                    metaSection.line("num_votes"),
                    "num_votes is " + count.get().toPlainString() + ", but there are " + rows);
        }
        projects.byId().forEach((id, row) -> {
            var actual = counted.getOrDefault(id, new Counted());
            compare(row.line(), id, "votes", row.votes(), BigDecimal.valueOf(actual.votes));
            compare(row.line(), id, "score", row.score(), actual.score);
        });
    }

    private void compare(int line, String id, String column, Optional<BigDecimal> given, BigDecimal actual) {
        if (given.filter(number -> number.compareTo(actual) != 0).isPresent()) {
            findings.fault(
                    line,
                    "project " + id + " has " + column + " " + given.get().toPlainString() + ", but "
                            + actual.toPlainString() + " were counted");
        }
    }
}
