package org.minyi.portal.layout;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Reading is open; writing and personal pages answer 401, on which the gateway leads to the login and back. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.csrf(csrf ->
                        csrf.disable()) // the gateway refuses cross-site requests; no cookie of the portal's own
                // signs anybody in
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.disable()) // set once, by the gateway
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/preferences")
                        .permitAll()
                        .requestMatchers("/projects/new", "/inbox/**", "/desk/**", "/me/**", "/services/**")
                        .authenticated()
                        .requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(withDefaults()))
                .build();
    }
}
