package org.minyi.rules.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Elections for tests in a line: {@code budget("10", "a 6", "b 4").papers("a b", "a")}. */
public record Courtyard(String budget, List<String> projects) {
    public static Courtyard budget(String budget, String... projects) {
        return new Courtyard(budget, List.of(projects));
    }

    /** One paper each, with the ids it approves of between spaces. */
    public Election papers(String... papers) {
        var approvals = new ArrayList<List<String>>();
        for (var paper : papers) {
            approvals.add(paper.isEmpty() ? List.of() : Arrays.asList(paper.split(" ")));
        }
        var list = projects.stream()
                .map(text -> text.split(" "))
                .map(parts -> new Project(parts[0], new BigDecimal(parts[1])))
                .toList();
        return Election.ofApprovals(new BigDecimal(budget), list, approvals);
    }
}
