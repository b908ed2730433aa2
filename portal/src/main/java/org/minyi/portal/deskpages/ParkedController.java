package org.minyi.portal.deskpages;

import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.Answers.Page;
import org.minyi.portal.clients.ParkedClient;
import org.minyi.portal.clients.ParkedClient.Parked;
import org.minyi.portal.clients.Part;
import org.minyi.portal.clients.SideBySide;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.registry.HttpServiceProxyRegistry;

/** Records that a service could not apply: an operator sees why, and sends them round again or sets them aside for good. */
@Controller
@RequestMapping("/desk/parked")
class ParkedController {

    private static final List<String> SERVICES = List.of("project", "deliberation", "service-log", "notification");

    private final HttpServiceProxyRegistry clients;
    private final SideBySide sideBySide;

    ParkedController(HttpServiceProxyRegistry clients, SideBySide sideBySide) {
        this.clients = clients;
        this.sideBySide = sideBySide;
    }

    /**
     * What one service has set aside.
     *
     * @param records absent when the service gives no answer
     */
    record Shelf(String service, @Nullable List<Parked> records) {}

    @GetMapping
    String parked(Model model) {
        var asked = new LinkedHashMap<String, Part<Page<Parked>>>();
        SERVICES.forEach(service ->
                asked.put(service, sideBySide.ask(() -> client(service).parked())));
        model.addAttribute(
                "shelves",
                asked.entrySet().stream()
                        .map(entry -> shelf(entry.getKey(), entry.getValue().orAbsent()))
                        .toList());
        return "desk/parked";
    }

    @PostMapping("/{service:project|deliberation|service-log|notification}/replay")
    String replay(@PathVariable String service, @RequestParam String id) {
        client(service).replay(id);
        return "redirect:/desk/parked?done=replayed";
    }

    @PostMapping("/{service:project|deliberation|service-log|notification}/discard")
    String discard(@PathVariable String service, @RequestParam String id) {
        client(service).discard(id);
        return "redirect:/desk/parked?done=discarded";
    }

    private ParkedClient client(String service) {
        return clients.getClient(service, ParkedClient.class);
    }

    private static Shelf shelf(String service, @Nullable Page<Parked> found) {
        return new Shelf(service, found == null ? null : found.items());
    }
}
