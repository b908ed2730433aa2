package org.minyi.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.minyi.gateway.refusal.Refusal;
import org.minyi.gateway.refusal.Refusals;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns down what one person or one address asks for beyond its allowance, and says when to come again. */
final class AllowanceFilter extends OncePerRequestFilter {
    private final Function<HttpServletRequest, Optional<String>> who;
    private final Allowances allowances;
    private final Refusals refusals;

    private AllowanceFilter(
            Function<HttpServletRequest, Optional<String>> who, Allowances allowances, Refusals refusals) {
        this.who = who;
        this.allowances = allowances;
        this.refusals = refusals;
    }

    static AllowanceFilter perAddress(Allowances allowances, Refusals refusals) {
        return new AllowanceFilter(
                request -> Optional.of(NetworkAddress.of(request.getRemoteAddr())), allowances, refusals);
    }

    static AllowanceFilter perPerson(Allowances allowances, Refusals refusals) {
        return new AllowanceFilter(request -> person(), allowances, refusals);
    }

    /** Both filters pass every request once. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return getClass().getName() + System.identityHashCode(this);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = who.apply(request).map(allowances::take).filter(time -> !time.isZero());
        if (wait.isEmpty()) chain.doFilter(request, response);
        else refusals.write(request, response, Refusal.TOO_MANY_REQUESTS.after(wait.get()));
    }

    private static Optional<String> person() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known == null || known instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(known.getName());
    }
}
