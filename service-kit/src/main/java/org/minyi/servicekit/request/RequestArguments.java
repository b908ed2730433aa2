package org.minyi.servicekit.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.minyi.servicekit.problem.Refused;
import org.minyi.servicekit.store.PageRequest;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands controllers their {@link Attempt}, {@link IfMatch} and {@link PageRequest}. */
final class RequestArguments implements HandlerMethodArgumentResolver {
    private static final Map<Class<?>, Function<NativeWebRequest, Object>> KNOWN = Map.of(
            Attempt.class, RequestArguments::attempt,
            IfMatch.class, RequestArguments::ifMatch,
            PageRequest.class, RequestArguments::page);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return KNOWN.containsKey(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Optional.ofNullable(KNOWN.get(parameter.getParameterType()))
                .orElseThrow()
                .apply(request);
    }

    private static Object attempt(NativeWebRequest request) {
        var attempt = request.getAttribute(AttemptFilter.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return attempt == null ? Attempt.ONCE : attempt;
    }

    private static Object ifMatch(NativeWebRequest request) {
        return Optional.ofNullable(request.getHeader("If-Match"))
                .map(IfMatch::parse)
                .orElseThrow(() -> new Refused(HttpStatus.PRECONDITION_REQUIRED, "if-match-missing"));
    }

    private static Object page(NativeWebRequest request) {
        return new PageRequest(
                Optional.ofNullable(request.getParameter("cursor")).filter(it -> !it.isEmpty()), limit(request));
    }

    private static int limit(NativeWebRequest request) {
        var asked = Optional.ofNullable(request.getParameter("limit")).orElse("" + PageRequest.USUAL);
        try {
            var limit = Integer.parseInt(asked);
            if (limit >= 1 && limit <= PageRequest.MOST) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw Refused.field("/limit", "limit", PageRequest.MOST);
    }

    static List<HandlerMethodArgumentResolver> all() {
        return List.of(new RequestArguments());
    }
}
