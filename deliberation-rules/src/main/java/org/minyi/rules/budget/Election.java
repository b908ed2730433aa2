package org.minyi.rules.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;

/**
 * The budget, the projects and the papers, held by project and in arrays, so that some hundred thousand papers fit.
 * Projects and voters have numbers from 0, in the order in which they were given.
 */
public final class Election {
    private final BigDecimal budget;
    private final List<Project> projects;
    private final List<String> voters;
    private final Money money;
    private final int pointDigits;
    private final long[] votes;
    private final BigDecimal[] points;
    private final Support[] supports;

    Election(Papers papers) {
        budget = papers.budget;
        projects = List.copyOf(papers.projects);
        voters = Collections.unmodifiableList(papers.voters);
        pointDigits = papers.pointDigits();
        votes = papers.votes.clone();
        points = papers.points.clone();
        supports = papers.supports(pointDigits);
        var amounts = new ArrayList<>(List.of(budget));
        projects.forEach(project -> amounts.add(project.cost()));
        money = Money.of(amounts);
    }

    /** A box for papers; {@link Papers#election()} closes it. */
    public static Papers papers(BigDecimal budget, List<Project> projects) {
        return new Papers(budget, projects);
    }

    /** An election in which every voter approves of a set of projects. */
    public static Election ofApprovals(BigDecimal budget, List<Project> projects, List<List<String>> approvals) {
        var index = new HashMap<String, Integer>();
        projects.forEach(project -> index.put(project.id(), index.size()));
        var papers = papers(budget, projects);
        for (var approved : approvals) {
            var points = new HashMap<Integer, BigDecimal>();
            approved.forEach(id -> points.put(index.getOrDefault(id, -1), BigDecimal.ONE));
            papers.add("voter " + (papers.voters.size() + 1), points);
        }
        return papers.election();
    }

    public BigDecimal budget() {
        return budget;
    }

    public List<Project> projects() {
        return projects;
    }

    public Project project(int number) {
        return projects.get(number);
    }

    /** How many papers there are, blank ones counted. */
    public int voters() {
        return voters.size();
    }

    public String voter(int number) {
        return voters.get(number);
    }

    public Money money() {
        return money;
    }

    /** A project's cost in the smallest unit of {@link #money()}. */
    public long cost(int project) {
        return money.units(project(project).cost());
    }

    /** How many papers name a project. */
    public long votes(int project) {
        return votes[project];
    }

    /** All points a project is given. */
    public BigDecimal points(int project) {
        return points[project];
    }

    /** A project's votes or points. */
    public BigDecimal support(int project, Measure measure) {
        return measure == Measure.VOTES ? BigDecimal.valueOf(votes(project)) : points(project);
    }

    public Support supporters(int project) {
        return supports[project];
    }

    /** One point in the smallest unit of points. */
    public long onePoint() {
        return BigDecimal.TEN.pow(pointDigits).longValueExact();
    }

    /** The most points that one paper gives to one project, in the smallest unit of points; at least one point. */
    public long mostPoints() {
        long most = onePoint();
        for (var support : supports) {
            for (int place = 0; place < support.size(); place++) {
                most = Math.max(most, support.points(place));
            }
        }
        return most;
    }

    /** The projects' ids, in the order of the numbers given. */
    public List<String> ids(List<Integer> numbers) {
        return numbers.stream().map(number -> projects.get(number).id()).toList();
    }

    /** What these projects cost together. */
    public BigDecimal cost(Iterable<Integer> numbers) {
        var sum = BigDecimal.ZERO;
        for (int number : numbers) {
            sum = sum.add(project(number).cost());
        }
        return sum;
    }
}
