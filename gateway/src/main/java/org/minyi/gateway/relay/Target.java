package org.minyi.gateway.relay;

import java.net.URI;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Where a request goes, with path and query exactly as they came: decoding and encoding them again would change some.
 *
 * @param service its name in measurements
 * @param uri empty for an address that cannot be one
 */
public record Target(String service, URI address, Optional<URI> uri) {
    private static final String ATTRIBUTE = Target.class.getName();

    public static Target of(String service, URI address, ServerRequest request, UnaryOperator<String> path) {
        var asked = request.servletRequest();
        var query = asked.getQueryString();
        return new Target(
                service,
                address,
                parsed(address + path.apply(asked.getRequestURI()) + (query == null ? "" : "?" + query)));
    }

    private static Optional<URI> parsed(String uri) {
        try {
            return Optional.of(URI.create(uri));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public ServerRequest setOn(ServerRequest request) {
        MvcUtils.setRequestUrl(request, address);
        request.attributes().put(ATTRIBUTE, this);
        return request;
    }

    static Target setOnRequest(ServerRequest request) {
        if (request.attributes().get(ATTRIBUTE) instanceof Target target) return target;
        throw new IllegalStateException("a route says where it leads");
    }
}
