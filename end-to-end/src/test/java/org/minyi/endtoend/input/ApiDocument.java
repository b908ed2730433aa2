package org.minyi.endtoend.input;

import java.util.List;
import java.util.stream.Stream;
import org.minyi.endtoend.platform.Person;
import tools.jackson.databind.JsonNode;

/** What one service publishes for programmers, read through the gateway. */
record ApiDocument(String service, JsonNode json) {
    static final List<String> SERVICES = List.of("project", "service-log", "deliberation", "notification");

    static ApiDocument of(String service) {
        return new ApiDocument(
                service, Person.STRANGER.get("/openapi/" + service).ok().json());
    }

    static List<ApiDocument> all() {
        return SERVICES.stream().map(ApiDocument::of).toList();
    }

    List<Operation> operations() {
        return json.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(it -> Operation.of(service, path.getKey(), it.getKey(), it.getValue(), json)))
                .toList();
    }

    /** The operator's operations, which stand in no document because the gateway shows them under another address. */
    static Stream<Operation> parkedRecords(String service) {
        var desk = "/api/" + service + "/parked";
        return Stream.of(
                operators(service, "GET", desk),
                operators(service, "POST", desk + "/{id}/replay"),
                operators(service, "POST", desk + "/{id}/discard"));
    }

    private static Operation operators(String service, String method, String path) {
        return new Operation(
                service, method, path, java.util.Set.of("operator"), List.of(), java.util.Optional.empty());
    }
}
