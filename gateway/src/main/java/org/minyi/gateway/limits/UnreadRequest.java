package org.minyi.gateway.limits;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A request whose body is a service's to read. The servlet API takes the fields of a posted form for parameters and would
 * read the body to find them; here only the query has any.
 */
final class UnreadRequest extends HttpServletRequestWrapper {
    private final long most;
    private @Nullable Map<String, String[]> parameters;
    private @Nullable BoundedBody body;

    UnreadRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) body = new BoundedBody(super.getInputStream(), most);
        return body;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (parameters == null) parameters = Collections.unmodifiableMap(read(getQueryString()));
        return parameters;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    private static Map<String, String[]> read(@Nullable String query) {
        var found = new LinkedHashMap<String, String[]>();
        if (query == null) return found;
        MultiValueMap<String, String> raw =
                UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        raw.forEach((name, values) ->
                found.put(plain(name), values.stream().map(UnreadRequest::plain).toArray(String[]::new)));
        return found;
    }

    private static String plain(@Nullable String encoded) {
        if (encoded == null) return "";
        try {
            return UriUtils.decode(encoded.replace('+', ' '), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return encoded;
        }
    }
}
