package org.minyi.rules.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Papers as they come, one after the other, until the election is closed. */
public final class Papers {
    private static final int MOST_POINT_DIGITS = 6;

    final BigDecimal budget;
    final List<Project> projects;
    final List<String> voters = new ArrayList<>();
    final long[] votes;
    final BigDecimal[] points;
    private final List<Marks> marks;

    /** What one project gets: who gives it points, and how many where it is not one. */
    private static final class Marks {
        private int size;
        private int[] voters = new int[8];
        private BigDecimal[] points = new BigDecimal[8];

        void add(int voter, BigDecimal more) {
            if (size == voters.length) {
                voters = Arrays.copyOf(voters, 2 * size);
                points = Arrays.copyOf(points, 2 * size);
            }
            voters[size] = voter;
            points[size++] = more;
        }
    }

    Papers(BigDecimal budget, List<Project> projects) {
        requireDistinct(projects);
        this.budget = budget;
        this.projects = projects;
        votes = new long[projects.size()];
        points = new BigDecimal[projects.size()];
        Arrays.fill(points, BigDecimal.ZERO);
        marks = IntStream.range(0, projects.size()).mapToObj(_ -> new Marks()).toList();
    }

    /**
     * Adds the paper of a voter.
     *
     * @param given points by the numbers of the projects it names; no points are no support, fewer are opposition
     */
    public void add(String voter, Map<Integer, BigDecimal> given) {
        requireKnown(given);
        int number = voters.size();
        voters.add(voter);
        given.forEach((project, more) -> {
            votes[project]++;
            give(number, project, more);
        });
    }

    /** Lets the last paper give so many points to every project that it does not name. */
    public void giveUnnamed(Set<Integer> named, BigDecimal each) {
        for (int project = 0; project < votes.length; project++) {
            if (!named.contains(project)) {
                give(voters.size() - 1, project, each);
            }
        }
    }

    private void give(int voter, int project, BigDecimal more) {
        points[project] = points[project].add(more);
        if (more.signum() > 0) {
            marks.get(project).add(voter, more);
        }
    }

    /** The projects with all papers that were added. */
    public Election election() {
        return new Election(this);
    }

    private static void requireDistinct(List<Project> projects) {
        var ids = new HashSet<String>();
        projects.forEach(project -> {
            if (!ids.add(project.id())) {
                throw new IllegalArgumentException("Two projects " + project.id());
            }
        });
    }

    private void requireKnown(Map<Integer, BigDecimal> given) {
        given.keySet().forEach(number -> {
            if (number < 0 || number >= projects.size()) {
                throw new IllegalArgumentException("No project has the number " + number);
            }
        });
    }

    int pointDigits() {
        int digits = 0;
        for (var each : marks) {
            for (int place = 0; place < each.size; place++) {
                digits =
                        Math.max(digits, each.points[place].stripTrailingZeros().scale());
            }
        }
        if (digits > MOST_POINT_DIGITS) {
            throw new IllegalArgumentException("Points finer than a millionth");
        }
        return digits;
    }

    Support[] supports(int digits) {
        return marks.stream().map(each -> support(each, digits)).toArray(Support[]::new);
    }

    private static Support support(Marks marks, int digits) {
        var points = new long[marks.size];
        for (int place = 0; place < points.length; place++) {
            points[place] = marks.points[place].movePointRight(digits).longValueExact();
        }
        return new Support(Arrays.copyOf(marks.voters, marks.size), points);
    }
}
