package org.minyi.gateway.headers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.minyi.gateway.district.District;
import org.minyi.gateway.district.Districts;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/** One strict set of rules for all pages; nothing behind the gateway can loosen it. */
@Component
public class BrowserRules implements HeaderWriter {
    /** What services may not set themselves. */
    public static final Set<String> NAMES = Set.of(
            "Content-Security-Policy",
            "Content-Security-Policy-Report-Only",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-XSS-Protection",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy");

    private final Districts districts;

    BrowserRules(Districts districts) {
        this.districts = districts;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var district = districts.of(request);
        response.setHeader("Content-Security-Policy", contentPolicy(district));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(self), geolocation=(self), microphone=(), payment=(), usb=(), browsing-topics=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }

    private static String contentPolicy(District district) {
        // Logging out is a form whose answer leads to the issuer, and browsers hold redirects to form-action too.
        return String.join(
                        "; ",
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' data: blob:",
                        "font-src 'self'",
                        "connect-src 'self'",
                        "manifest-src 'self'",
                        "form-action 'self' " + originOf(district.issuer()),
                        "frame-ancestors 'none'",
                        "base-uri 'none'")
                + (district.secure() ? "; upgrade-insecure-requests" : "");
    }

    private static String originOf(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
