package org.minyi.servicekit.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers the {@link Caller}. */
final class CallerResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return current();
    }

    static Caller current() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? of(token.getToken())
                : Caller.ANONYMOUS;
    }

    private static Caller of(Jwt token) {
        return new Caller(
                Optional.ofNullable(token.getSubject()).orElse(""),
                roles(token),
                strings(token, "communities"),
                strings(token, "streets"),
                Optional.ofNullable(token.getClaimAsString("organisation")).filter(id -> !id.isBlank()));
    }

    static Set<Role> roles(Jwt token) {
        return strings(token, "roles").stream()
                .flatMap(name -> Role.claimed(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> strings(Jwt token, String claim) {
        return Set.copyOf(Optional.ofNullable(token.getClaimAsStringList(claim)).orElse(List.of()));
    }
}
