package org.minyi.gateway;

import org.minyi.gateway.bearer.BearerTokens;
import org.minyi.gateway.crosssite.CrossSiteFilter;
import org.minyi.gateway.headers.BrowserRules;
import org.minyi.gateway.limits.LimitConfiguration;
import org.minyi.gateway.refusal.Refusal;
import org.minyi.gateway.refusal.Refusals;
import org.minyi.gateway.session.SessionFilter;
import org.minyi.gateway.signin.SignInConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;

/**
 * What every request passes, in this order: rules for browsers, the address's allowance, size, whose site it comes from, who
 * is signed in, login and logout, a program's token, the person's allowance. What may be done is the services' to decide.
 */
@Configuration(proxyBeanMethods = false)
class FrontDoorConfiguration {

    @Bean
    SecurityFilterChain frontDoor(
            HttpSecurity http,
            BrowserRules rules,
            LimitConfiguration limits,
            SessionFilter sessions,
            SignInConfiguration signIn,
            BearerTokens bearer,
            Refusals refusals) {
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable()) // CrossSiteFilter asks the browser instead of handing out tokens
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.defaultsDisabled()
                        .cacheControl(Customizer.withDefaults())
                        .addHeaderWriter(rules))
                .addFilterBefore(sessions, LogoutFilter.class)
                .oauth2ResourceServer(bearer::check);
        limits.addTo(http);
        http.addFilterBefore(new CrossSiteFilter(refusals), SessionFilter.class);
        signIn.addTo(http);
        return operators(http, refusals).build();
    }

    /** Health is for everybody, in one word; the rest of what the gateway tells of itself is for operators. */
    private static HttpSecurity operators(HttpSecurity http, Refusals refusals) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("operator")
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, missing) ->
                                refusals.write(request, response, Refusal.NOT_SIGNED_IN))
                        .accessDeniedHandler(
                                (request, response, denied) -> refusals.write(request, response, Refusal.FORBIDDEN)));
    }
}
