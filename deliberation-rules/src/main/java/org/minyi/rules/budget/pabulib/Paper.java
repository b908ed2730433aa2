package org.minyi.rules.budget.pabulib;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.minyi.rules.budget.Money;

/**
 * The projects that a row names and the points it gives them.
 *
 * @param points as many as projects, unless a fault was found
 */
record Paper(List<String> projects, List<BigDecimal> points) {
    BigDecimal sum() {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Reads the cells of a row and finds what is wrong in them, apart from names that nobody knows. */
    static final class Reader {
        private final Findings findings;
        private final Meta meta;
        private final VoteType type;
        private final Optional<BigDecimal> least;
        private final Optional<BigDecimal> most;
        private final Optional<BigDecimal> leastPoints;
        private final Optional<BigDecimal> mostPoints;

        Reader(Findings findings, Meta meta) {
            this.findings = findings;
            this.meta = meta;
            type = meta.voteType();
            least = meta.first("min_length", "min_length_unit", "min_length_district")
                    .or(() -> Optional.of(BigDecimal.ONE));
            most = meta.first("max_length", "max_length_unit", "max_length_district");
            leastPoints = meta.number("min_points");
            mostPoints = meta.number("max_points");
        }

        /** @param pointsGiven whether the file has a column for points */
        Paper read(int line, Optional<String> vote, Optional<String> points, boolean pointsGiven) {
            var projects = items(vote);
            checkProjects(line, projects);
            if (type.approves() || type == VoteType.ORDINAL && !pointsGiven) {
                if (points.isPresent()) {
                    findings.fault(line, "points in a file of " + type + " votes");
                }
                return new Paper(projects, places(projects.size()));
            }
            var given = points(line, items(points));
            if (given.size() != projects.size()) {
                findings.fault(line, projects.size() + " projects, but " + given.size() + " numbers of points");
                return new Paper(projects, places(projects.size()));
            }
            var paper = new Paper(projects, given);
            checkPoints(line, paper);
            return paper;
        }

        private static List<String> items(Optional<String> cell) {
            return cell.map(list -> Arrays.stream(list.split(",", -1))
                            .map(String::strip)
                            .toList())
                    .orElse(List.of());
        }

        private void checkProjects(int line, List<String> projects) {
            int length = projects.size();
            if (type == VoteType.CHOOSE_1 && length != 1) {
                findings.fault(line, length + " projects chosen where voters choose one");
            } else if (most.filter(limit -> limit.compareTo(BigDecimal.valueOf(length)) < 0)
                    .isPresent()) {
                findings.fault(line, length + " projects named, more than max_length");
            } else if (least.filter(limit -> limit.compareTo(BigDecimal.valueOf(length)) > 0)
                    .isPresent()) {
                findings.fault(line, length + " projects named, fewer than min_length");
            }
            if (new HashSet<>(projects).size() < length) {
                findings.fault(line, "a project is named twice");
            }
        }

        /** One point for each approval; for ranks, one for the last, two for the one before it, and so on. */
        private List<BigDecimal> places(int length) {
            var places = new ArrayList<BigDecimal>();
            for (int place = 0; place < length; place++) {
                places.add(type == VoteType.ORDINAL ? BigDecimal.valueOf(length - place) : BigDecimal.ONE);
            }
            return places;
        }

        private List<BigDecimal> points(int line, List<String> items) {
            var points = new ArrayList<BigDecimal>();
            for (var item : items) {
                var number = Kind.number(item).filter(Money::holds);
                number.ifPresentOrElse(
                        points::add, () -> findings.fault(line, "'" + item + "' is no number of points"));
                if (number.isEmpty()) {
                    points.add(BigDecimal.ZERO);
                }
            }
            return points;
        }

        private void checkPoints(int line, Paper paper) {
            for (var each : paper.points) {
                if (type == VoteType.CUMULATIVE && each.signum() < 0) {
                    findings.fault(line, "points below zero in a cumulative vote");
                }
                if (leastPoints.filter(limit -> each.compareTo(limit) < 0).isPresent()) {
                    findings.fault(line, each.toPlainString() + " points, fewer than min_points");
                }
                if (mostPoints.filter(limit -> each.compareTo(limit) > 0).isPresent()) {
                    findings.fault(line, each.toPlainString() + " points, more than max_points");
                }
            }
            var sum = paper.sum();
            if (meta.number("min_sum_points")
                    .filter(limit -> sum.compareTo(limit) < 0)
                    .isPresent()) {
                findings.remark(line, "fewer points in all than min_sum_points");
            }
            if (meta.number("max_sum_points")
                    .filter(limit -> sum.compareTo(limit) > 0)
                    .isPresent()) {
                findings.remark(line, "more points in all than max_sum_points");
            }
        }
    }
}
