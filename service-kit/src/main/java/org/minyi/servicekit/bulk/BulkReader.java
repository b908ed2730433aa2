package org.minyi.servicekit.bulk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minyi.servicekit.bulk.BulkImport.Fault;
import org.minyi.servicekit.bulk.BulkImport.Indexed;
import org.minyi.servicekit.bulk.BulkImport.Item;
import org.minyi.servicekit.bulk.BulkImport.RefusedItem;
import org.minyi.servicekit.problem.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code {"items": […]}} and judges each item on its own: what is wrong with one does not keep the others out. */
public final class BulkReader {
    private static final int MOST_ITEMS = 1_000;
    private static final DataSize MOST_BYTES = DataSize.ofMegabytes(20);

    private final JsonMapper json;
    private final Validator validator;
    private final MessageSource texts;

    BulkReader(JsonMapper json, Validator validator, MessageSource texts) {
        this.json = json;
        this.validator = validator;
        this.texts = texts;
    }

    /**
     * The items of a request.
     *
     * @throws Refused when the body is too large, is no JSON, or holds too many items
     */
    public <T extends Item> BulkImport<T> read(HttpServletRequest request, Class<T> type) {
        var good = new ArrayList<Indexed<T>>();
        var bad = new ArrayList<RefusedItem>();
        int index = 0;
        for (var node : items(request)) {
            judge(index++, node, type, good, bad);
        }
        return new BulkImport<>(good, bad, this::sentence);
    }

    private JsonNode items(HttpServletRequest request) {
        try {
            var body = request.getInputStream().readNBytes((int) MOST_BYTES.toBytes() + 1);
            if (body.length > MOST_BYTES.toBytes()) throw new Refused(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            var items = json.readTree(body).path("items");
            if (!items.isArray()) throw Refused.field("/items", "bulk.items");
            if (items.size() > MOST_ITEMS) throw Refused.field("/items", "bulk.too-many", MOST_ITEMS);
            return items;
        } catch (IOException | JacksonException unreadable) {
            throw new Refused(HttpStatus.BAD_REQUEST, "unreadable");
        }
    }

    private <T extends Item> void judge(
            int index, JsonNode node, Class<T> type, List<Indexed<T>> good, List<RefusedItem> bad) {
        try {
            var item = json.treeToValue(node, type);
            var faults = item == null ? List.of(unreadable("")) : faults(item);
            if (faults.isEmpty() && item != null) good.add(new Indexed<>(index, item));
            else bad.add(new RefusedItem(index, id(node), faults));
        } catch (JacksonException wrong) {
            var pointer = wrong.getPath().stream()
                    .map(step -> "/" + (step.getPropertyName() == null ? "" + step.getIndex() : step.getPropertyName()))
                    .collect(Collectors.joining());
            bad.add(new RefusedItem(index, id(node), List.of(unreadable(pointer))));
        }
    }

    private List<Fault> faults(Object item) {
        return validator.validate(item).stream()
                .map(it -> new Fault(
                        "/"
                                + it.getPropertyPath()
                                        .toString()
                                        .replace('.', '/')
                                        .replace("[", "/")
                                        .replace("]", ""),
                        it.getMessage()))
                .toList();
    }

    private Fault unreadable(String pointer) {
        return new Fault(pointer, sentence("field.unreadable"));
    }

    private static String id(JsonNode node) {
        return node.path("id").asString("");
    }

    private String sentence(String code) {
        return texts.getMessage("problem." + code, null, LocaleContextHolder.getLocale());
    }
}
