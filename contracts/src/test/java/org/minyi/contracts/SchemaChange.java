package org.minyi.contracts;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What has changed between two schemas that a reader of the older one could not ignore. */
final class SchemaChange {

    private SchemaChange() {}

    /** Sentences, one for each breaking change; empty when old readers and old records go on working. */
    static List<String> breaking(JsonNode before, JsonNode after) {
        var changes = new ArrayList<String>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<String> changes) {
        for (var keyword : List.of("type", "format")) {
            if (!before.path(keyword).equals(after.path(keyword))) {
                changes.add(path + ": " + keyword + " was " + before.path(keyword) + ", is " + after.path(keyword));
            }
        }
        before.path("enum").forEach(value -> {
            if (!contains(after.path("enum"), value)) {
                changes.add(path + ": no longer has " + value);
            }
        });
        before.path("properties").properties().forEach(property -> {
            var now = after.path("properties").path(property.getKey());
            var where = path + "/" + property.getKey();
            if (now.isMissingNode()) {
                changes.add(where + ": was removed");
            } else {
                compare(where, property.getValue(), now, changes);
            }
        });
        after.path("required").forEach(name -> {
            if (!contains(before.path("required"), name)) {
                changes.add(path + "/" + name.asString() + ": is now required");
            }
        });
        before.path("required").forEach(name -> {
            if (!contains(after.path("required"), name)) {
                changes.add(path + "/" + name.asString() + ": may now be absent");
            }
        });
        if (before.has("items")) {
            compare(path + "/items", before.path("items"), after.path("items"), changes);
        }
    }

    private static boolean contains(JsonNode array, JsonNode value) {
        return array.valueStream().anyMatch(value::equals);
    }
}
