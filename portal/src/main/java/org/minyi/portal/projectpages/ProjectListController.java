package org.minyi.portal.projectpages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minyi.portal.clients.ProjectClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
class ProjectListController {

    static final List<String> TYPES = List.of(
            "SOCIAL_ORGANISATION_LED",
            "RESIDENT_LEADER_DRIVEN",
            "PROFESSIONAL_METHOD",
            "COMMUNITY_BUILDING",
            "SMART_PLATFORM",
            "HERITAGE_PROTECTION",
            "PARTY_BRAND_LED");
    static final List<String> CATEGORIES = List.of("ELDER_CARE", "CULTURE", "YOUTH", "ENVIRONMENT", "SELF_MANAGEMENT");
    static final List<String> STAGES = List.of(
            "RAISED",
            "DELIBERATING",
            "DECIDING",
            "APPROVED",
            "TAKEN_ON",
            "RUNNING",
            "CLOSING",
            "EVALUATED",
            "ARCHIVED",
            "SUSPENDED",
            "TERMINATED",
            "REJECTED",
            "WITHDRAWN");
    private static final List<String> FILTERS = List.of("q", "type", "category", "street", "community", "stage");

    private final ProjectClient projects;

    ProjectListController(ProjectClient projects) {
        this.projects = projects;
    }

    @GetMapping("/projects")
    String list(@RequestParam Map<String, String> query, Model model) {
        var filter = chosen(query);
        var asked = new LinkedMultiValueMap<String, String>();
        filter.forEach(asked::add);
        asked.add("limit", "12");
        if (query.containsKey("cursor")) {
            asked.add("cursor", query.get("cursor"));
        }
        var page = projects.projects(asked);
        var communities = projects.communities().items();
        model.addAttribute("projects", page.items());
        model.addAttribute("next", page.next() == null ? null : nextPage(filter, page.next()));
        model.addAttribute("filter", filter);
        model.addAttribute("communities", communities);
        model.addAttribute("streets", streets(communities));
        model.addAttribute("types", TYPES);
        model.addAttribute("categories", CATEGORIES);
        model.addAttribute("stages", STAGES);
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

    private static String nextPage(Map<String, String> filter, String cursor) {
        var link = UriComponentsBuilder.fromPath("/projects");
        filter.forEach((name, value) -> link.queryParam(name, "{" + name + "}"));
        var values = new LinkedHashMap<String, Object>(filter);
        values.put("cursor", cursor);
        return link.queryParam("cursor", "{cursor}")
                .encode()
                .buildAndExpand(values)
                .toUriString();
    }

    private static Map<String, String> streets(List<ProjectClient.Community> communities) {
        var streets = new LinkedHashMap<String, String>();
        communities.forEach(community -> {
            if (community.street() != null && community.streetName() != null) {
                streets.putIfAbsent(community.street(), community.streetName());
            }
        });
        return streets;
    }
}
