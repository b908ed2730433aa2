package org.minyi.portal.stub;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A person at a browser without script: reads pages and sends forms. */
public final class Visitor {

    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final RestTestClient client;
    private final String token;
    private final String language;

    private Visitor(RestTestClient client, String token, String language) {
        this.client = client;
        this.token = token;
        this.language = language;
    }

    /** Nobody in particular. */
    public static Visitor stranger(RestTestClient client) {
        return new Visitor(client, "", "zh-CN");
    }

    /** The same with a token. */
    public Visitor carrying(String otherToken) {
        return new Visitor(client, otherToken, language);
    }

    /** The same in another language. */
    public Visitor reading(String otherLanguage) {
        return new Visitor(client, token, otherLanguage);
    }

    /** What came back. */
    public record Seen(HttpStatusCode status, HttpHeaders headers, String html) {

        /** Where it leads; absent when it stays. */
        public @Nullable String leadsTo() {
            return headers.getFirst(HttpHeaders.LOCATION);
        }

        /** The key of the first form on the page. */
        public String key() {
            var found = KEY.matcher(html);
            if (!found.find()) {
                throw new AssertionError("no form on this page");
            }
            return found.group(1);
        }
    }

    /** Opens a page. */
    public Seen opens(String path) {
        return seen(client.get().uri(path).headers(this::identify).exchange());
    }

    /** Sends a form: names and values in turn. */
    public Seen sends(String path, String... fields) {
        var form = new LinkedMultiValueMap<String, String>();
        for (var field = 0; field < fields.length; field += 2) {
            form.add(fields[field], fields[field + 1]);
        }
        return seen(client.post()
                .uri(path)
                .headers(this::identify)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange());
    }

    /** Sends a form that carries a file. */
    public Seen uploads(String path, MultiValueMap<String, Object> parts) {
        return seen(client.post()
                .uri(path)
                .headers(this::identify)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .exchange());
    }

    private void identify(HttpHeaders headers) {
        headers.setAccept(List.of(MediaType.TEXT_HTML));
        headers.set(HttpHeaders.COOKIE, "lang=" + language);
        if (!token.isEmpty()) {
            headers.setBearerAuth(token);
        }
    }

    private static Seen seen(RestTestClient.ResponseSpec answer) {
        var result = answer.expectBody(String.class).returnResult();
        return new Seen(
                result.getStatus(),
                result.getResponseHeaders(),
                Objects.requireNonNullElse(result.getResponseBody(), ""));
    }
}
