package org.minyi.portal.projectpages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.Answers.Page;
import org.minyi.portal.clients.ProjectClient;
import org.minyi.portal.clients.ProjectClient.Community;
import org.minyi.portal.clients.ProjectClient.Project;
import org.minyi.portal.clients.SideBySide;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** All projects of the district: search, filters, and one page after another. */
@Controller
class ProjectListController {

    private static final List<String> FILTERS = List.of("q", "type", "category", "street", "community", "stage");

    private final ProjectClient projects;
    private final SideBySide sideBySide;

    ProjectListController(ProjectClient projects, SideBySide sideBySide) {
        this.projects = projects;
        this.sideBySide = sideBySide;
    }

    @GetMapping("/projects")
    String list(@RequestParam Map<String, String> query, Model model) {
        var filter = chosen(query);
        var asked = asked(filter, query.get("cursor"));
        var found = sideBySide.ask(() -> projects.projects(asked));
        var known = sideBySide.ask(projects::communities);

        var communities = communities(known.orAbsent());
        var page = found.required();
        model.addAttribute("projects", page.items());
        model.addAttribute("synthetic", page.items().stream().anyMatch(Project::synthetic));
        model.addAttribute("next", page.next() == null ? null : link(filter, page.next()));
        model.addAttribute("filter", filter);
        model.addAttribute("communities", communities);
        model.addAttribute("streets", streets(communities));
        model.addAttribute("types", Catalogue.TYPES);
        model.addAttribute("categories", Catalogue.CATEGORIES);
        model.addAttribute("stages", Catalogue.STAGES);
        return "projects/list";
    }

    private static Map<String, String> chosen(Map<String, String> query) {
        var filter = new LinkedHashMap<String, String>();
        FILTERS.forEach(name -> {
            var value = query.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                filter.put(name, value);
            }
        });
        return filter;
    }

    private static LinkedMultiValueMap<String, String> asked(Map<String, String> filter, @Nullable String cursor) {
        var asked = new LinkedMultiValueMap<String, String>();
        filter.forEach(asked::add);
        asked.add("limit", "12");
        if (cursor != null) {
            asked.add("cursor", cursor);
        }
        return asked;
    }

    private static String link(Map<String, String> filter, String cursor) {
        var link = UriComponentsBuilder.fromPath("/projects");
        filter.forEach((name, value) -> link.queryParam(name, "{" + name + "}"));
        var values = new LinkedHashMap<String, Object>(filter);
        values.put("cursor", cursor);
        return link.queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(values)
                .toUriString();
    }

    private static List<Community> communities(@Nullable Page<Community> known) {
        return known == null ? List.of() : known.items();
    }

    private static Map<String, String> streets(List<Community> communities) {
        var streets = new LinkedHashMap<String, String>();
        communities.forEach(community -> {
            if (community.street() != null && community.streetName() != null) {
                streets.putIfAbsent(community.street(), community.streetName());
            }
        });
        return streets;
    }
}
