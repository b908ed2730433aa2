package org.minyi.portal.forms;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.minyi.portal.clients.ServiceProblem;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form as a person sees it: with what was typed kept, and what is wrong beside the field it belongs to.
 *
 * @param key makes sending it twice safe; kept when nobody knows whether it arrived, new when it was refused
 * @param status what the page that shows it answers with
 */
public record Form(MultiValueMap<String, String> typed, String key, HttpStatusCode status, ServiceProblem problem) {

    private static final String KEY = "key";

    /** A form that was not sent yet, with what stands in its fields. */
    public static Form blank(Map<String, String> fields) {
        var typed = new LinkedMultiValueMap<String, String>();
        fields.forEach(typed::add);
        return new Form(typed, freshKey(), HttpStatus.OK, ServiceProblem.NONE);
    }

    /** A form as the browser sent it. */
    public static Form sent(MultiValueMap<String, String> typed) {
        var key = typed.getFirst(KEY);
        return new Form(typed, key == null || key.isBlank() ? freshKey() : key, HttpStatus.OK, ServiceProblem.NONE);
    }

    /**
     * The same form after a service refused it, or did not answer.
     *
     * @throws RestClientResponseException when the matter is not in the form: no login, no right, no such thing
     */
    public Form failed(RestClientException failure) {
        if (!(failure instanceof RestClientResponseException answer)
                || answer.getStatusCode().is5xxServerError()) {
            return new Form(typed, key, HttpStatus.SERVICE_UNAVAILABLE, ServiceProblem.NONE);
        }
        return switch (answer.getStatusCode().value()) {
            case 401, 403, 404 -> throw answer;
            default -> new Form(typed, freshKey(), answer.getStatusCode(), ServiceProblem.of(answer));
        };
    }

    /** The key of one of several forms on a page, the same again when that one comes back unanswered. */
    public String keyFor(String step) {
        return key.replaceFirst("\\..*", "") + "." + step;
    }

    /** Whether the service gave no answer, so that it is unknown whether it arrived. */
    public boolean unanswered() {
        return status.is5xxServerError();
    }

    /** Whether a service read it and said no. */
    public boolean refused() {
        return status.is4xxClientError();
    }

    /** What was typed in a field, without blanks around it; empty when nothing was. */
    public String text(String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /** All that was ticked under one name. */
    public List<String> all(String field) {
        return typed.getOrDefault(field, List.of());
    }

    /** A whole number, where one was typed. */
    public OptionalInt whole(String field) {
        var text = text(field);
        return text.matches("\\d{1,7}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** What is wrong with a field; absent when nothing is. */
    public @Nullable String error(String field) {
        return problem.byField().get(field);
    }

    /** What tells more about a field; absent when nothing does. */
    public @Nullable String describes(String field) {
        return error(field) == null ? null : "error-" + field;
    }

    /** The page that shows this form. */
    public ModelAndView on(String view) {
        var page = new ModelAndView(view, "form", this);
        page.setStatus(status);
        return page;
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
