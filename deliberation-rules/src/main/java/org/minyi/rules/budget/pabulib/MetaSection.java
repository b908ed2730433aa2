package org.minyi.rules.budget.pabulib;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The section META. */
final class MetaSection extends Section {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private int headerLine;

    MetaSection(Findings findings) {
        super(findings, Fields.META);
    }

    Meta meta() {
        return new Meta(values);
    }

    /** The line of a field; 0 if it is not given. */
    int line(String field) {
        return lines.getOrDefault(field, 0);
    }

    @Override
    void header(int line) {
        headerLine = line;
        if (!columns().equals(List.of("key", "value"))) {
            findings.fault(line, "the header of META is key;value");
        }
    }

    @Override
    void data(int line, List<String> cells) {
        var key = cells.getFirst().toLowerCase(Locale.ROOT);
        var value = cells.size() > 1 ? cells.get(1) : "";
        if (key.isEmpty()) {
            findings.fault(line, "a value without a key");
        } else if (lines.putIfAbsent(key, line) != null) {
            findings.fault(line, key + " is given twice");
        } else {
            values.put(key, value);
            if (!Fields.META.containsKey(key)) {
                findings.remark(line, "field '" + key + "' is not in the format");
            } else if (!value.isEmpty()) {
                Fields.wrong(Fields.META, key, value).ifPresent(wrong -> findings.fault(line, key + ": " + wrong));
            }
        }
    }

    @Override
    void end() {
        var meta = meta();
        for (var field : Fields.NEEDED_IN_META) {
            if (meta.text(field).isEmpty()) {
                findings.fault(line(field) == 0 ? headerLine : line(field), field + " is missing");
            }
        }
        checkDates(meta);
        checkLengths(meta);
        checkVoteType(meta);
        checkRule(meta);
        if (meta.text("comment").filter(comment -> !comment.startsWith("#1: ")).isPresent()) {
            findings.remark(line("comment"), "comments are numbered: #1: …");
        }
    }

    private void checkDates(Meta meta) {
        var begin = meta.text("date_begin").flatMap(Kind::date);
        var end = meta.text("date_end").flatMap(Kind::date);
        if (begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get())) {
            findings.fault(line("date_end"), "the vote ends before it begins");
        }
    }

    private void checkLengths(Meta meta) {
        var least = meta.number("min_length").orElse(BigDecimal.ZERO);
        var most = meta.number("max_length");
        if (most.filter(length -> length.compareTo(least) < 0).isPresent()) {
            findings.fault(line("max_length"), "max_length is less than min_length");
        }
        var projects = meta.number("num_projects");
        if (most.isPresent() && projects.isPresent() && most.get().compareTo(projects.get()) > 0) {
            findings.remark(line("max_length"), "max_length is more than num_projects");
        }
    }

    private void checkVoteType(Meta meta) {
        var type = meta.voteType();
        if (type == VoteType.CUMULATIVE && meta.number("max_sum_points").isEmpty()) {
            findings.fault(line("vote_type"), "cumulative votes need max_sum_points");
        }
        for (var field : List.of("min_length", "max_length")) {
            if (type == VoteType.CHOOSE_1
                    && meta.number(field)
                            .filter(length -> length.intValue() != 1)
                            .isPresent()) {
                findings.fault(line(field), field + " is 1 where voters choose one project");
            }
        }
        for (var field : List.of("min_points", "max_points", "min_sum_points", "max_sum_points", "default_score")) {
            if (type.approves() && meta.text(field).isPresent()) {
                findings.remark(line(field), field + " means nothing for " + type + " votes");
            }
        }
    }

    private void checkRule(Meta meta) {
        boolean threshold = meta.number("min_project_score_threshold").isPresent();
        if (meta.rule().equals("greedy-threshold") && !threshold) {
            findings.fault(line("rule"), "greedy-threshold needs min_project_score_threshold");
        }
        if (meta.rule().equals("greedy") && threshold) {
            findings.remark(line("rule"), "with min_project_score_threshold the rule is greedy-threshold");
        }
    }
}
