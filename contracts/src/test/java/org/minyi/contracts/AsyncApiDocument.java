package org.minyi.contracts;

import java.util.Arrays;
import org.minyi.contracts.envelope.EventCatalogue.EventType;
import org.minyi.contracts.envelope.TopicFamily;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The topics and events of a district as an AsyncAPI 3 document.
 *
 * @see <a href="https://www.asyncapi.com/docs/reference/specification/v3.0.0">AsyncAPI 3.0.0</a>
 */
final class AsyncApiDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AsyncApiDocument() {}

    static ObjectNode create() {
        var document = JSON.createObjectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Minyi events")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "What happened in a district. CloudEvents 1.0 in binary mode; records are kept for ever.");
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        Arrays.stream(TopicFamily.values()).forEach(family -> addChannel(channels, operations, family));
        addMessages(document.putObject("components"));
        return document;
    }

    private static void addChannel(ObjectNode channels, ObjectNode operations, TopicFamily family) {
        var channel = channels.putObject(family.name()).put("address", family.topic("{district}"));
        channel.putObject("parameters").putObject("district").put("description", "code of the district, such as gusu");
        var messages = channel.putObject("messages");
        EventTypes.ALL.types().stream()
                .filter(type -> type.family() == family)
                .forEach(type -> reference(messages.putObject(name(type)), "#/components/messages/" + name(type)));
        var operation = operations.putObject("publish" + family.name()).put("action", "send");
        reference(operation.putObject("channel"), "#/channels/" + family.name());
    }

    private static void addMessages(ObjectNode components) {
        var messages = components.putObject("messages");
        for (var type : EventTypes.ALL.types()) {
            var message =
                    messages.putObject(name(type)).put("name", type.name()).put("contentType", "application/json");
            reference(message.putObject("headers"), "#/components/schemas/CloudEventHeaders");
            message.set("payload", EventSchemas.of(type.record()));
        }
        addHeaders(components.putObject("schemas").putObject("CloudEventHeaders"));
    }

    private static void addHeaders(ObjectNode schema) {
        schema.put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var header :
                new String[] {"ce_specversion", "ce_id", "ce_type", "ce_source", "ce_time", "ce_subject", "ce_sequence"
                }) {
            properties.putObject(header).put("type", "string");
            required.add(header);
        }
        properties.putObject("traceparent").put("type", "string");
    }

    private static void reference(ObjectNode node, String target) {
        node.put("$ref", target);
    }

    private static String name(EventType type) {
        return type.record().getSimpleName();
    }
}
