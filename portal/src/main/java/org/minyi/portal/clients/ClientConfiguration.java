package org.minyi.portal.clients;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;

/** Passes the viewer's token and language on to the services. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "project",
        types = {ProjectClient.class, ParkedClient.class})
@ImportHttpServices(
        group = "deliberation",
        types = {DeliberationClient.class, ParkedClient.class})
@ImportHttpServices(
        group = "service-log",
        types = {ServiceLogClient.class, ParkedClient.class})
@ImportHttpServices(
        group = "notification",
        types = {NotificationClient.class, ParkedClient.class})
class ClientConfiguration {

    @Bean
    RestClientHttpServiceGroupConfigurer viewerRelay() {
        return groups -> groups.forEachClient((group, client) -> client.requestInterceptor((request, body, next) -> {
            addViewer(request);
            return next.execute(request, body);
        }));
    }

    private static void addViewer(HttpRequest request) {
        var language = LocaleContextHolder.getLocale().toLanguageTag();
        request.getHeaders().set(HttpHeaders.ACCEPT_LANGUAGE, language);
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken viewer) {
            request.getHeaders().setBearerAuth(viewer.getToken().getTokenValue());
        }
    }
}
