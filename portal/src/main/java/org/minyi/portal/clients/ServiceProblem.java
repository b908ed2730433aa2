package org.minyi.portal.clients;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientResponseException;

/**
 * A problem document (RFC 9457) that a service answered with.
 *
 * @param detail what is the matter and what can be done, in the viewer's language; absent when the service said nothing
 * @param errors one for each field that is wrong; absent when no single field is
 */
public record ServiceProblem(
        @Nullable String type,
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<FieldError> errors) {

    /** Nothing is wrong, or nothing was said about it. */
    public static final ServiceProblem NONE = new ServiceProblem(null, null, null, null);

    /**
     * A field and what is wrong with it, in the viewer's language.
     *
     * @param pointer JSON pointer into the request
     */
    public record FieldError(String pointer, String message) {

        /** The field of the form: the outermost member that the pointer goes through. */
        public String field() {
            return pointer.replaceFirst("^#?/", "").replaceFirst("/.*", "");
        }
    }

    /** Reads the problem out of a failed call; an empty one where the answer was none. */
    public static ServiceProblem of(RestClientResponseException failure) {
        try {
            var problem = failure.getResponseBodyAs(ServiceProblem.class);
            return problem == null ? NONE : problem;
        } catch (RuntimeException unreadable) {
            return NONE;
        }
    }

    /** The first message of each field, by its name, in the order in which they came. */
    public Map<String, String> byField() {
        var fields = new LinkedHashMap<String, String>();
        if (errors != null) {
            errors.forEach(error -> fields.putIfAbsent(error.field(), error.message()));
        }
        return fields;
    }
}
