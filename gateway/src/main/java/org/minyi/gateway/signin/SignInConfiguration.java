package org.minyi.gateway.signin;

import java.net.http.HttpClient;
import java.time.Duration;
import org.minyi.gateway.district.Districts;
import org.minyi.gateway.district.RealmClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.client.RestClient;

/** Login and logout as Spring Security runs them, with nothing kept on this side. */
@Configuration(proxyBeanMethods = false)
public class SignInConfiguration {
    private final Districts districts;
    private final LoginStart start;
    private final LoginAttempts attempts;
    private final LoginTokens tokens;
    private final LoginEnd end;
    private final Logout logout;

    SignInConfiguration(
            Districts districts,
            LoginStart start,
            LoginAttempts attempts,
            LoginTokens tokens,
            LoginEnd end,
            Logout logout) {
        this.districts = districts;
        this.start = start;
        this.attempts = attempts;
        this.tokens = tokens;
        this.end = end;
        this.logout = logout;
    }

    /** Adds login and logout to the filters every request passes. */
    public void addTo(HttpSecurity http) {
        http.addFilterBefore(new LoginAtOriginFilter(districts), LogoutFilter.class)
                .logout(leaving -> leaving.logoutRequestMatcher(PathPatternRequestMatcher.pathPattern(
                                org.springframework.http.HttpMethod.POST, Logout.PATH))
                        .logoutSuccessHandler(logout))
                .oauth2Login(login -> login.loginPage(LoginStart.PATH)
                        .authorizationEndpoint(begin ->
                                begin.authorizationRequestResolver(start).authorizationRequestRepository(attempts))
                        .redirectionEndpoint(back -> back.baseUri(RealmClient.CALLBACK))
                        .tokenEndpoint(token -> token.accessTokenResponseClient(codeExchange()))
                        .authorizedClientRepository(tokens)
                        .successHandler(end)
                        .failureHandler(end));
    }

    private static RestClientAuthorizationCodeTokenResponseClient codeExchange() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(issuerCalls());
        return client;
    }

    private static RestClient issuerCalls() {
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        var factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(Duration.ofSeconds(5));
        return RestClient.builder()
                .requestFactory(factory)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    /** What needs no other part of the sign-in. */
    @Configuration(proxyBeanMethods = false)
    static class Foundations {
        @Bean
        ClientRegistrationRepository clients(Districts districts) {
            return new InMemoryClientRegistrationRepository(
                    districts.all().stream().map(RealmClient::of).toList());
        }

        @Bean
        RestClientRefreshTokenTokenResponseClient refreshTokens() {
            var client = new RestClientRefreshTokenTokenResponseClient();
            client.setRestClient(issuerCalls());
            return client;
        }
    }
}
