package org.minyi.project.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.minyi.contracts.project.Category;
import org.minyi.contracts.project.ProjectType;
import org.minyi.contracts.project.Stage;

/**
 * The district's figures, folded from per-project totals. A project with several types stands in several rows; the total is
 * over projects and is no sum of rows. Counted are all projects that were raised and neither withdrawn nor rejected.
 */
public record Statistics(
        Figures total,
        List<TypeFigures> types,
        List<CategoryFigures> categories,
        Map<Stage, Long> byStage,
        int communities,
        boolean synthetic) {
    /** Figures of some projects. */
    public record Figures(long projects, long services, long beneficiaries) {}

    /** Figures of the projects of one type. */
    public record TypeFigures(ProjectType type, long projects, long services, long beneficiaries) {}

    /** Figures of the projects of one category. */
    public record CategoryFigures(Category category, long projects, long services, long beneficiaries) {}

    /** What statistics need to know of one project. */
    public record Counted(
            String community,
            Set<ProjectType> types,
            Set<Category> categories,
            Stage stage,
            boolean synthetic,
            ProjectTotals totals) {}

    static Statistics of(List<Counted> projects) {
        return new Statistics(
                figures(projects, project -> true),
                Arrays.stream(ProjectType.values())
                        .map(type -> row(projects, type))
                        .toList(),
                Arrays.stream(Category.values())
                        .map(category -> row(projects, category))
                        .toList(),
                projects.stream().collect(Collectors.groupingBy(Counted::stage, TreeMap::new, Collectors.counting())),
                (int) projects.stream().map(Counted::community).distinct().count(),
                projects.stream().anyMatch(Counted::synthetic));
    }

    private static TypeFigures row(List<Counted> projects, ProjectType type) {
        var figures = figures(projects, project -> project.types().contains(type));
        return new TypeFigures(type, figures.projects(), figures.services(), figures.beneficiaries());
    }

    private static CategoryFigures row(List<Counted> projects, Category category) {
        var figures = figures(projects, project -> project.categories().contains(category));
        return new CategoryFigures(category, figures.projects(), figures.services(), figures.beneficiaries());
    }

    private static Figures figures(List<Counted> projects, Predicate<Counted> which) {
        long count = 0;
        long services = 0;
        long beneficiaries = 0;
        for (var project : projects) {
            if (!which.test(project)) continue;
            count++;
            services += project.totals().services();
            beneficiaries += project.totals().beneficiaries();
        }
        return new Figures(count, services, beneficiaries);
    }
}
