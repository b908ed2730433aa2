package org.minyi.rules.budget.pabulib;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A section with a header, under which rows follow. */
abstract sealed class Section permits MetaSection, ProjectSection, VoteSection {
    final Findings findings;
    private final Map<String, Kind> fields;
    private List<String> columns = List.of();

    Section(Findings findings, Map<String, Kind> fields) {
        this.findings = findings;
        this.fields = fields;
    }

    /** Reads the header first, then one row after the other. */
    void row(int line, List<String> cells) {
        if (columns.isEmpty()) {
            columns = cells.stream()
                    .map(column -> column.toLowerCase(Locale.ROOT))
                    .toList();
            checkColumns(line);
            header(line);
        } else {
            if (cells.size() > columns.size()
                    && !cells.subList(columns.size(), cells.size()).stream().allMatch(String::isEmpty)) {
                findings.remark(line, "more cells than columns; those at the end are not read");
            }
            data(line, cells);
        }
    }

    abstract void header(int line);

    abstract void data(int line, List<String> cells);

    void end() {}

    List<String> columns() {
        return columns;
    }

    boolean has(String column) {
        return columns.contains(column);
    }

    /** The cell under a column; empty if there is none, it is blank or says {@code none}. */
    Optional<String> cell(List<String> cells, String column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(at)).filter(cell -> !cell.isEmpty() && !cell.equalsIgnoreCase("none"));
    }

    void need(int line, String column) {
        if (!has(column)) {
            findings.fault(line, "column " + column + " is missing");
        }
    }

    void needFirst(int line, String column) {
        if (!columns.getFirst().equals(column)) {
            findings.fault(line, "the first column is " + column + ", not " + columns.getFirst());
        }
    }

    /** Holds the cells that are given against what they may hold. */
    void check(int line, List<String> cells) {
        for (var column : columns) {
            cell(cells, column)
                    .flatMap(value -> Fields.wrong(fields, column, value))
                    .ifPresent(wrong -> findings.fault(line, column + ": " + wrong));
        }
    }

    private void checkColumns(int line) {
        var seen = new HashSet<String>();
        for (var column : new ArrayList<>(columns)) {
            if (!seen.add(column)) {
                findings.fault(line, "two columns " + column);
            }
            if (!(this instanceof MetaSection) && !fields.containsKey(column)) {
                findings.remark(line, "column '" + column + "' is not in the format");
            }
        }
    }
}
