package org.minyi.portal.statisticspages;

import java.util.List;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ProjectClient.Figures;
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

    /** One line of a table: a type or a category with its figures. */
    record Row(String code, long projects, long services, long beneficiaries) {}

    /**
     * A table with its chart.
     *
     * @param by what the rows are, as filters and messages call it: {@code type} or {@code category}
     */
    record FigureTable(String by, List<Row> rows, Figures total) {}

    @GetMapping("/statistics")
    String statistics(Model model) {
        var statistics = projects.types();
        var types = statistics.types().stream()
                .map(type -> new Row(type.type(), type.projects(), type.services(), type.beneficiaries()))
                .toList();
        var categories = statistics.categories().stream()
                .map(category -> new Row(
                        category.category(), category.projects(), category.services(), category.beneficiaries()))
                .toList();
        model.addAttribute("statistics", statistics);
        model.addAttribute("synthetic", statistics.synthetic());
        model.addAttribute(
                "tables",
                List.of(
                        new FigureTable("type", types, statistics.total()),
                        new FigureTable("category", categories, statistics.total())));
        return "statistics/page";
    }
}
