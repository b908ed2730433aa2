package org.minyi.rules.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small elections for tests, as lists that a test may change before it builds them. */
public final class RandomElections {
    public final List<Project> projects = new ArrayList<>();
    public final List<Map<Integer, BigDecimal>> papers = new ArrayList<>();
    public BigDecimal budget;

    /** Up to 5 projects and up to 7 voters who have the same whole share; with points from 1 to 3, or approvals. */
    public RandomElections(Random random, boolean points) {
        this(random, points, 1 + random.nextInt(7), 1 + random.nextInt(5), 14);
    }

    /** 80 voters and 16 projects, so that nearly every voter pays for others. */
    public static RandomElections large(Random random, boolean points) {
        return new RandomElections(random, points, 80, 16, 60);
    }

    private RandomElections(Random random, boolean points, int voters, int count, int mostCost) {
        budget = BigDecimal.valueOf((long) voters * (1 + random.nextInt(6)));
        for (int project = 0; project < count; project++) {
            projects.add(new Project("p" + project, BigDecimal.valueOf(1 + random.nextInt(mostCost))));
        }
        for (int voter = 0; voter < voters; voter++) {
            var paper = new HashMap<Integer, BigDecimal>();
            for (int project = 0; project < count; project++) {
                if (random.nextInt(5) < 2) {
                    paper.put(project, BigDecimal.valueOf(points ? 1 + random.nextInt(3) : 1));
                }
            }
            papers.add(paper);
        }
    }

    public Election build() {
        var box = Election.papers(budget, projects);
        papers.forEach(paper -> box.add("v" + box.voters.size(), paper));
        return box.election();
    }

    public RandomElections shuffled(Random random) {
        Collections.shuffle(papers, random);
        return this;
    }

    /** At another cost for one project. */
    public Election withCost(String id, BigDecimal cost) {
        var before = List.copyOf(projects);
        projects.replaceAll(project -> project.id().equals(id) ? new Project(id, cost) : project);
        var changed = build();
        projects.clear();
        projects.addAll(before);
        return changed;
    }

    /** With so many further voters who give one project these points and nothing to others; the share stays. */
    public Election withNewcomers(String id, int more, BigDecimal points, boolean sameShare) {
        var before = budget;
        int number = projects.stream().map(Project::id).toList().indexOf(id);
        if (sameShare) {
            int voters = papers.size();
            budget = budget.divide(BigDecimal.valueOf(voters)).multiply(BigDecimal.valueOf((long) voters + more));
        }
        for (int each = 0; each < more; each++) {
            papers.add(Map.of(number, points));
        }
        var changed = build();
        budget = before;
        papers.subList(papers.size() - more, papers.size()).clear();
        return changed;
    }
}
