package org.minyi.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.minyi.gateway.district.Districts;
import org.minyi.gateway.refusal.CallerLanguage;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** {@code GET /login?next=…} leads to the login page of the district's realm, in the person's language. */
@Component
class LoginStart implements OAuth2AuthorizationRequestResolver {
    static final String PATH = "/login";
    /** Attribute of an authorization request: the page to come back to. */
    static final String NEXT = "next";

    private final Districts districts;
    private final DefaultOAuth2AuthorizationRequestResolver requests;

    LoginStart(Districts districts, ClientRegistrationRepository clients) {
        this.districts = districts;
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(clients);
    }

    static boolean matches(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getRequestURI().equals(PATH);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return matches(request) ? resolve(request, districts.of(request).id()) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String district) {
        var started = requests.resolve(request, district);
        if (started == null) return null;
        var next = ReturnPath.of(request.getParameter("next"));
        var language = CallerLanguage.of(request).toLanguageTag();
        return OAuth2AuthorizationRequest.from(started)
                .attributes(attributes -> attributes.put(NEXT, next.value()))
                .additionalParameters(parameters -> parameters.put("ui_locales", language))
                .build();
    }
}
