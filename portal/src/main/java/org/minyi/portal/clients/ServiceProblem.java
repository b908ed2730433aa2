package org.minyi.portal.clients;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClientResponseException;

/**
 * A problem document (RFC 9457) that a service answered with.
 *
 * @param errors one for each field that is wrong; absent when no single field is
 */
public record ServiceProblem(
        @Nullable String type,
        @Nullable String title,
        @Nullable String detail,
        @Nullable List<FieldError> errors) {

    /**
     * A field and what is wrong with it, in the viewer's language.
     *
     * @param pointer JSON pointer into the request
     */
    public record FieldError(String pointer, String message) {}

    /** Reads the problem out of a failed call; an empty one where the answer was none. */
    public static ServiceProblem of(RestClientResponseException failure) {
        try {
            var problem = failure.getResponseBodyAs(ServiceProblem.class);
            return problem == null ? new ServiceProblem(null, null, null, null) : problem;
        } catch (RuntimeException unreadable) {
            return new ServiceProblem(null, null, null, null);
        }
    }

    /** Messages by the name of the form field they belong to. */
    public Map<String, String> byField() {
        var fields = new LinkedHashMap<String, String>();
        if (errors != null) {
            errors.forEach(error -> fields.putIfAbsent(error.pointer().replaceFirst("^/", ""), error.message()));
        }
        return fields;
    }
}
