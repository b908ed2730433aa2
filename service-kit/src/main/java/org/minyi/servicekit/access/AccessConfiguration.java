package org.minyi.servicekit.access;

import static org.minyi.servicekit.access.AccessRule.anybody;
import static org.minyi.servicekit.access.AccessRule.roles;

import java.util.List;
import org.minyi.servicekit.problem.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Opens exactly the doors that the tables name, to holders of this district's tokens. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
public class AccessConfiguration {
    /** The doors that every service has. */
    @Bean
    AccessTable kitAccess() {
        return AccessTable.of(
                anybody(HttpMethod.GET, "/actuator/health"),
                anybody(HttpMethod.GET, "/actuator/health/{group}"),
                anybody(HttpMethod.GET, "/actuator/prometheus"),
                anybody(HttpMethod.GET, "/openapi"),
                roles(HttpMethod.GET, "/api/parked", Role.OPERATOR),
                roles(HttpMethod.POST, "/api/parked/{id}/replay", Role.OPERATOR),
                roles(HttpMethod.POST, "/api/parked/{id}/discard", Role.OPERATOR));
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, List<AccessTable> tables, ProblemWriter problems) throws Exception {
        return http.csrf(csrf -> csrf.disable()) // no cookie signs anybody in here
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(requests -> {
                    for (var table : tables) {
                        for (var rule : table.rules()) {
                            var door = requests.requestMatchers(rule.method(), rule.path());
                            switch (rule.who()) {
                                case ANYBODY -> door.permitAll();
                                case SIGNED_IN -> door.authenticated();
                                case ROLES ->
                                    door.hasAnyAuthority(rule.roles().stream()
                                            .map(Role::claim)
                                            .toArray(String[]::new));
                            }
                        }
                    }
                    requests.requestMatchers("/error").permitAll().anyRequest().denyAll();
                })
                .exceptionHandling(failures -> failures.authenticationEntryPoint((request, response, failure) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            problems.write(request, response, HttpStatus.UNAUTHORIZED, "not-signed-in");
                        })
                        .accessDeniedHandler((request, response, failure) ->
                                problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden")))
                .oauth2ResourceServer(server -> server.authenticationEntryPoint((request, response, failure) -> {
                            response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
                            problems.write(request, response, HttpStatus.UNAUTHORIZED, "bad-token");
                        })
                        .accessDeniedHandler((request, response, failure) ->
                                problems.write(request, response, HttpStatus.FORBIDDEN, "forbidden"))
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(authorities())))
                .build();
    }

    @Bean
    DocumentedDoors documentedDoors(List<AccessTable> tables) {
        return new DocumentedDoors(tables);
    }

    /** A token of another district opens nothing here, whoever signed it. */
    @Bean
    OAuth2TokenValidator<Jwt> ofThisDistrict(@Value("${minyi.district}") String district) {
        return new JwtClaimValidator<String>("district", district::equals);
    }

    @Bean
    WebMvcConfigurer callerArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerResolver());
            }
        };
    }

    private static JwtAuthenticationConverter authorities() {
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> CallerResolver.roles(token).stream()
                .<org.springframework.security.core.GrantedAuthority>map(
                        role -> new SimpleGrantedAuthority(role.claim()))
                .toList());
        return converter;
    }
}
