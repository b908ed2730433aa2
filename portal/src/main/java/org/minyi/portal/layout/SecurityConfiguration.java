package org.minyi.portal.layout;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Reading is open; writing and personal pages answer 401, on which the gateway leads to the login and back. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] PERSONAL = {
        "/projects/new", "/projects/*/edit", "/inbox/**", "/desk/**", "/services/new", "/services/*/edit"
    };

    /**
     * No defence against forged requests and no security headers here: the gateway has both, and no cookie of the portal
     * signs anybody in.
     */
    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .headers(headers -> headers.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/preferences")
                        .permitAll()
                        .requestMatchers(PERSONAL)
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(withDefaults())
                        .authenticationEntryPoint((request, response, refused) -> response.sendError(401))
                        .accessDeniedHandler((request, response, refused) -> response.sendError(403)))
                .build();
    }
}
