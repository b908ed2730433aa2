package org.minyi.rules.budget.pabulib;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minyi.rules.budget.Measure;
import org.minyi.rules.budget.Money;
import org.minyi.rules.budget.Project;

/** The section PROJECTS. */
final class ProjectSection extends Section {
    private static final BigDecimal WITHDRAWN = BigDecimal.valueOf(999_999_999);

    private final MetaSection meta;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Row> byId = new HashMap<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<String> withdrawn = new ArrayList<>();
    private int headerLine;

    /**
     * A project of the file.
     *
     * @param number in the election; -1 for one that is withdrawn
     */
    record Row(int line, int number, BigDecimal cost, Optional<BigDecimal> votes, Optional<BigDecimal> score) {}

    ProjectSection(Findings findings, MetaSection meta) {
        super(findings, Fields.PROJECTS);
        this.meta = meta;
    }

    @Override
    void header(int line) {
        headerLine = line;
        needFirst(line, "project_id");
        need(line, "cost");
        if (has("target")) {
            findings.remark(line, "column target is called beneficiaries since April 2026");
        }
    }

    @Override
    void data(int line, List<String> cells) {
        rows.add(List.copyOf(cells));
        check(line, cells);
        var id = cells.getFirst();
        if (id.isEmpty()) {
            findings.fault(line, "a project without project_id");
        } else if (byId.containsKey(id)) {
            findings.fault(line, "a second project " + id);
        } else if (id.indexOf(',') >= 0) {
            findings.fault(line, "project_id " + id + " holds a comma, by which votes are split");
        } else {
            add(line, id, cells);
        }
    }

    private void add(int line, String id, List<String> cells) {
        if (has("cost") && cell(cells, "cost").isEmpty()) {
            findings.fault(line, "project " + id + " has no cost");
        }
        var cost = cell(cells, "cost")
                .flatMap(Kind::number)
                .filter(amount -> amount.signum() >= 0 && Money.holds(amount))
                .orElse(BigDecimal.ZERO);
        boolean isWithdrawn = cost.compareTo(WITHDRAWN) == 0;
        byId.put(
                id,
                new Row(
                        line,
                        isWithdrawn ? -1 : projects.size(),
                        cost,
                        cell(cells, "votes").flatMap(Kind::number),
                        cell(cells, "score").flatMap(Kind::number)));
        if (isWithdrawn) {
            withdrawn.add(id);
        } else {
            projects.add(new Project(id, cost));
            if (cost.signum() == 0) {
                findings.remark(line, "project " + id + " costs nothing");
            }
        }
    }

    @Override
    void end() {
        var count = meta.meta().number("num_projects");
        if (count.filter(number -> number.intValue() != rows.size()).isPresent()) {
            findings.fault(
                    meta.line("num_projects"),
                    "num_projects is " + count.get().toPlainString() + ", but there are " + rows.size());
        }
        if (columns().isEmpty()) {
            findings.fault(headerLine, "PROJECTS has no header");
        }
        compareCosts();
    }

    private void compareCosts() {
        var budget = budget();
        var all = BigDecimal.ZERO;
        for (var project : projects) {
            all = all.add(project.cost());
            if (project.cost().compareTo(budget) > 0) {
                findings.remark(row(project.id()).line(), "project " + project.id() + " costs more than the budget");
            }
        }
        boolean flagged = meta.meta().text("fully_funded").isPresent();
        if (flagged && all.compareTo(budget) > 0) {
            findings.remark(meta.line("fully_funded"), "all projects together cost more than the budget");
        }
        if (!flagged && all.compareTo(budget) <= 0) {
            findings.remark(meta.line("budget"), "the budget covers all projects, so fully_funded is 1");
        }
    }

    BigDecimal budget() {
        return meta.meta()
                .number("budget")
                .filter(amount -> amount.signum() >= 0 && Money.holds(amount))
                .orElse(BigDecimal.ZERO);
    }

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    Row row(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    Map<String, Row> byId() {
        return byId;
    }

    List<Project> projects() {
        return projects;
    }

    List<String> withdrawn() {
        return withdrawn;
    }

    PabulibFile.Table table() {
        return new PabulibFile.Table(columns(), List.copyOf(rows));
    }

    Measure measure() {
        if (has("score")) {
            return Measure.POINTS;
        }
        return has("votes") || meta.meta().voteType().approves() ? Measure.VOTES : Measure.POINTS;
    }
}
