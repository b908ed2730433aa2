package org.minyi.gateway.stage;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a person's browser does: keeps cookies, follows redirects, fills in forms, and says where a request was started. */
public final class Browser implements AutoCloseable {
    private static final Pattern LOGIN_FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    /** Browsers trust this machine as they trust TLS, and Keycloak counts on it. */
    private final CookieManager jar = new CookieManager() {
        @Override
        public void put(URI from, Map<String, List<String>> headers) throws IOException {
            super.put(from, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    };

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(jar)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** One answer, redirects not followed. */
    public HttpResponse<String> get(String address) {
        return send(navigation(address).GET());
    }

    /** The page at the end of all redirects. */
    public HttpResponse<String> open(String address) {
        return followed(get(address));
    }

    public HttpResponse<String> followed(HttpResponse<String> answer) {
        for (var hops = 0; answer.statusCode() / 100 == 3; hops++) {
            if (hops == 10) throw new AssertionError("redirects go round and round, last to " + answer.uri());
            answer = get(""
                    + answer.uri()
                            .resolve(answer.headers().firstValue("Location").orElseThrow()));
        }
        return answer;
    }

    /** Sends a form as a page of the same site would. */
    public HttpResponse<String> post(String address, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(navigation(address)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Fills in Keycloak's form and follows it back. */
    public HttpResponse<String> logIn(HttpResponse<String> loginPage, String person) {
        return followed(fillIn(loginPage, person));
    }

    /** Fills in Keycloak's form, and stops at where Keycloak sends the browser. */
    public String callbackOf(HttpResponse<String> loginPage, String person) {
        return fillIn(loginPage, person).headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> fillIn(HttpResponse<String> loginPage, String person) {
        var form = LOGIN_FORM.matcher(loginPage.body());
        if (!form.find()) throw new AssertionError("no login form at " + loginPage.uri() + ":\n" + loginPage.body());
        var action = form.group(1).replace("&amp;", "&");
        return post(action, Map.of("username", person, "password", person, "credentialId", ""));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public static HttpRequest.Builder navigation(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Sec-Fetch-Mode", "navigate");
    }

    /** The session's cookies, as name and value. */
    public List<HttpCookie> session() {
        return jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().startsWith("minyi-session"))
                .toList();
    }

    @Override
    public void close() {
        http.close();
    }
}
