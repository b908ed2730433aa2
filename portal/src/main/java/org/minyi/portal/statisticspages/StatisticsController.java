package org.minyi.portal.statisticspages;

import java.util.List;
import org.minyi.portal.clients.ProjectClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The seven types side by side. Types overlap, so their figures are never added up. */
@Controller
class StatisticsController {

    private final ProjectClient projects;

    StatisticsController(ProjectClient projects) {
        this.projects = projects;
    }

    /**
     * A row of the table with the length of its bars.
     *
     * @param share of the total number of projects, 0 to 100
     */
    record Row(String code, long projects, long services, long beneficiaries, long share) {}

    @GetMapping("/statistics")
    String statistics(Model model) {
        var statistics = projects.types();
        model.addAttribute("statistics", statistics);
        model.addAttribute("types", typeRows(statistics));
        model.addAttribute("categories", categoryRows(statistics));
        return "statistics/page";
    }

    private static List<Row> typeRows(ProjectClient.TypeStatistics statistics) {
        return statistics.types().stream()
                .map(type -> new Row(
                        type.type(),
                        type.projects(),
                        type.services(),
                        type.beneficiaries(),
                        share(type.projects(), statistics)))
                .toList();
    }

    private static List<Row> categoryRows(ProjectClient.TypeStatistics statistics) {
        return statistics.categories().stream()
                .map(category -> new Row(
                        category.category(),
                        category.projects(),
                        category.services(),
                        category.beneficiaries(),
                        share(category.projects(), statistics)))
                .toList();
    }

    private static long share(long projects, ProjectClient.TypeStatistics statistics) {
        return Math.round(100.0 * projects / Math.max(1, statistics.total().projects()));
    }
}
