package org.minyi.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minyi.servicekit.access.AccessRule;
import org.minyi.servicekit.access.AccessRule.Who;
import org.minyi.servicekit.access.AccessTable;
import org.minyi.servicekit.access.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks the table of a running service: every endpoint is named, and every door opens to exactly those it names. */
public final class AccessWalk {
    private final ApplicationContext service;
    private final RestTestClient client;
    private final String district;

    public AccessWalk(ApplicationContext service, RestTestClient client) {
        this.service = service;
        this.client = client;
        this.district = service.getEnvironment().getRequiredProperty("minyi.district");
    }

    /** Fails when a controller serves an endpoint that no table names, or a table names one that nobody serves. */
    public void everyEndpointIsNamed() {
        var served = new TreeSet<String>();
        service.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(it -> it.getValue().getBeanType().getName().startsWith("org.minyi"))
                .forEach(it -> it.getKey()
                        .getPatternValues()
                        .forEach(path -> it.getKey()
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(method -> served.add(method + " " + path))));
        var named = rules().stream()
                .map(rule -> rule.method() + " " + rule.path())
                .filter(it -> !it.contains("/actuator/") && !it.endsWith("/openapi"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(served);
    }

    /** Fails when a door is open to a role it does not name, or closed to one it names. */
    public void everyDoorOpensToExactlyThoseItNames() {
        var wrong = new ArrayList<String>();
        for (var rule : rules()) {
            int stranger = knock(rule, null);
            if ((stranger == 401) != (rule.who() != Who.ANYBODY)) wrong.add(rule + " answered a stranger " + stranger);
            for (var role : Role.values()) {
                int answer = knock(rule, Person.having(role).in(district));
                boolean refused = answer == 401 || answer == 403;
                if (refused == rule.admits(role) || answer >= 500) wrong.add(rule + " answered " + role + " " + answer);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private List<AccessRule> rules() {
        return service.getBeansOfType(AccessTable.class).values().stream()
                .flatMap(table -> table.rules().stream())
                .toList();
    }

    private int knock(AccessRule rule, @org.jspecify.annotations.Nullable Person person) {
        var path = rule.path().replaceAll("\\{[^}]*}", "nowhere");
        var request = client.method(rule.method()).uri(path).header("If-Match", "\"1\"");
        if (person != null) request.headers(person.signsIn());
        if (!rule.method().equals(org.springframework.http.HttpMethod.GET))
            request.contentType(MediaType.APPLICATION_JSON).body("{}");
        return request.exchange().returnResult().getStatus().value();
    }
}
