package org.minyi.endtoend.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation, as its service's document states it.
 *
 * @param roles each of them is enough to call it; empty where any person may
 * @param body what it takes; empty for nothing
 */
record Operation(
        String service,
        String method,
        String path,
        Set<String> roles,
        List<Parameter> parameters,
        Optional<Body> body) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** Something that is sent beside the body. */
    record Parameter(String in, String name, Schema schema) {}

    /** What is sent as the body. */
    record Body(String contentType, Schema schema) {
        boolean isForm() {
            return contentType.startsWith("multipart/");
        }
    }

    static Operation of(String service, String path, String method, JsonNode operation, JsonNode document) {
        var parameters = operation
                .path("parameters")
                .valueStream()
                .map(it -> new Parameter(
                        it.path("in").asString(), it.path("name").asString(), Schema.of(it.path("schema"), document)))
                .toList();
        var body = operation
                .path("requestBody")
                .path("content")
                .propertyStream()
                .map(it -> new Body(it.getKey(), Schema.of(it.getValue().path("schema"), document)))
                .findFirst();
        return new Operation(service, method.toUpperCase(), path, rolesOf(operation), parameters, body);
    }

    private static Set<String> rolesOf(JsonNode operation) {
        return operation
                .path("security")
                .valueStream()
                .flatMap(it -> it.path("token").valueStream())
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    Stream<Parameter> parameters(String in) {
        return parameters.stream().filter(it -> it.in().equals(in));
    }

    /** The places in its address. */
    Stream<String> variables() {
        return VARIABLE.matcher(path).results().map(it -> it.group(1));
    }

    boolean takes(String header) {
        return parameters("header").anyMatch(it -> it.name().equals(header));
    }

    boolean takesForm() {
        return body.filter(Body::isForm).isPresent();
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** Whether each item of its body is judged on its own, so that the answer is 200 and names what was refused. */
    boolean isImport() {
        return path.endsWith("/import");
    }

    /** The address with these values, percent-encoded, in its places. */
    String at(Map<String, String> values) {
        return VARIABLE.matcher(path).replaceAll(it -> values.getOrDefault(it.group(1), "nowhere"));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
