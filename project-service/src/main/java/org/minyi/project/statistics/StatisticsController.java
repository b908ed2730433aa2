package org.minyi.project.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minyi.contracts.project.Stage;
import org.minyi.project.project.ProjectStore;
import org.minyi.project.statistics.Statistics.CategoryFigures;
import org.minyi.project.statistics.Statistics.Counted;
import org.minyi.project.statistics.Statistics.Figures;
import org.minyi.project.statistics.Statistics.TypeFigures;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The district's figures, at most {@code FRESH} old. */
@RestController
@RequestMapping("/api/statistics")
class StatisticsController {
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final ProjectStore projects;
    private final TotalsStore totals;
    private final InstantSource clock;
    private Known known = new Known(Instant.EPOCH, Statistics.of(List.of()));

    private record Known(Instant asOf, Statistics statistics) {}

    StatisticsController(ProjectStore projects, TotalsStore totals, InstantSource clock) {
        this.projects = projects;
        this.totals = totals;
        this.clock = clock;
    }

    record TypesAnswer(
            Instant asOf,
            Figures total,
            List<TypeFigures> types,
            List<CategoryFigures> categories,
            boolean synthetic) {}

    record ProjectCounts(long total, Map<Stage, Long> byStage) {}

    record SummaryAnswer(
            Instant asOf,
            int communities,
            ProjectCounts projects,
            long services,
            long beneficiaries,
            boolean synthetic) {}

    @GetMapping("/types")
    TypesAnswer types() {
        var now = now();
        var statistics = now.statistics();
        return new TypesAnswer(
                now.asOf(), statistics.total(), statistics.types(), statistics.categories(), statistics.synthetic());
    }

    @GetMapping("/summary")
    SummaryAnswer summary() {
        var now = now();
        var total = now.statistics().total();
        return new SummaryAnswer(
                now.asOf(),
                now.statistics().communities(),
                new ProjectCounts(total.projects(), now.statistics().byStage()),
                total.services(),
                total.beneficiaries(),
                now.statistics().synthetic());
    }

    /** One computes, the others wait for it: however many ask, the store is read once in {@code FRESH}. */
    private synchronized Known now() {
        var now = clock.instant();
        if (known.asOf().plus(FRESH).isBefore(now)) known = new Known(now, Statistics.of(counted()));
        return known;
    }

    private List<Counted> counted() {
        var byProject = totals.all();
        return projects.counted().stream()
                .map(it -> new Counted(
                        it.state().community(),
                        Set.copyOf(it.state().types()),
                        Set.copyOf(it.state().categories()),
                        it.state().stage(),
                        it.state().synthetic(),
                        byProject.getOrDefault(it.id(), ProjectTotals.none(it.id()))))
                .toList();
    }
}
