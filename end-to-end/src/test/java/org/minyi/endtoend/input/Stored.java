package org.minyi.endtoend.input;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.minyi.endtoend.platform.Answer;

/**
 * What a service keeps, as far as callers see it: the entity tags of the exhibits and who stands in the lists.
 *
 * @param seen by address
 */
record Stored(Map<String, String> seen) {
    private static final Map<String, List<String>> LISTS = Map.of(
            "project", List.of("/api/projects?limit=100", "/api/organisations?limit=100", "/api/communities"),
            "deliberation", List.of("/api/ballots?limit=100"),
            "notification", List.of("/api/bulletins?limit=100", "/api/subscriptions", "/api/subscriptions/settings"));

    static Stored by(String service, List<Exhibits> exhibits) {
        var seen = new TreeMap<String, String>();
        Stream.concat(
                        LISTS.getOrDefault(service, List.of()).stream(),
                        exhibits.stream().flatMap(it -> it.shownBy(service).stream()))
                .forEach(path -> seen.put(path, of(Callers.reader().get(path).ok())));
        return new Stored(seen);
    }

    private static String of(Answer answer) {
        var items = answer.json().path("items");
        if (items.isMissingNode())
            return answer.response().headers().firstValue("ETag").orElse(answer.body());
        return items.valueStream()
                .map(it -> it.path("id").asString(it.path("code").asString("")) + "@"
                        + it.path("version").asString(""))
                .sorted()
                .toList()
                .toString();
    }
}
