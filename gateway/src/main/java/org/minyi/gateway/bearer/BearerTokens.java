package org.minyi.gateway.bearer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minyi.gateway.district.District;
import org.minyi.gateway.district.Districts;
import org.minyi.gateway.refusal.Refusal;
import org.minyi.gateway.refusal.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestTemplate;

/** Takes tokens of the very district that is asked, meant for its services, and no others. */
@Component
public class BearerTokens {
    private static final Logger LOG = LoggerFactory.getLogger(BearerTokens.class);
    private static final String AUDIENCE = "minyi";

    private final Districts districts;
    private final Refusals refusals;
    private final Map<String, AuthenticationManager> managers;

    BearerTokens(Districts districts, Refusals refusals) {
        this.districts = districts;
        this.refusals = refusals;
        this.managers = districts.all().stream().collect(Collectors.toMap(District::id, BearerTokens::manager));
    }

    /** Adds the check to the filters every request passes. */
    public void check(OAuth2ResourceServerConfigurer<?> server) {
        server.authenticationManagerResolver(this::manager)
                .withObjectPostProcessor(new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
                    @Override
                    public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(BearerTokens.this::refuse);
                        return filter;
                    }
                });
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) { // the issuer's keys could not be fetched
            LOG.warn("tokens cannot be checked: {}", failure.getMessage());
            refusals.write(request, response, Refusal.UNAVAILABLE);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        refusals.write(request, response, Refusal.BAD_TOKEN);
    }

    private AuthenticationManager manager(HttpServletRequest request) {
        var manager = managers.get(districts.of(request).id());
        if (manager == null) throw new IllegalStateException("each district has one");
        return manager;
    }

    private static AuthenticationManager manager(District district) {
        var provider = new JwtAuthenticationProvider(decoder(district));
        provider.setJwtAuthenticationConverter(roles());
        return new ProviderManager(provider);
    }

    private static JwtDecoder decoder(District district) {
        var keys = new SimpleClientHttpRequestFactory();
        keys.setConnectTimeout(Duration.ofSeconds(2));
        keys.setReadTimeout(Duration.ofSeconds(5));
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        district.inner("/protocol/openid-connect/certs").toString())
                .restOperations(new RestTemplate(keys))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                JwtValidators.createDefaultWithIssuer(district.issuer().toString()),
                new JwtAudienceValidator(AUDIENCE),
                new JwtClaimValidator<String>("district", district.id()::equals))));
        return decoder;
    }

    private static JwtAuthenticationConverter roles() {
        var roles = new JwtGrantedAuthoritiesConverter();
        roles.setAuthoritiesClaimName("roles");
        roles.setAuthorityPrefix("ROLE_");
        var converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(roles);
        return converter;
    }
}
