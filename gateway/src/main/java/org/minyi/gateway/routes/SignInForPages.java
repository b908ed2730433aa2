package org.minyi.gateway.routes;

import java.net.URI;
import org.minyi.gateway.refusal.Navigation;
import org.minyi.gateway.refusal.Refusal;
import org.minyi.gateway.refusal.Refusals;
import org.minyi.gateway.relay.RelayedAnswer;
import org.minyi.gateway.relay.RelayedToken;
import org.minyi.gateway.session.SessionFilter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A person who opens a page for signed-in people is led to the login and back; one who has sent a form is told. */
@Component
class SignInForPages implements HandlerFilterFunction<ServerResponse, ServerResponse> {
    private final Refusals refusals;

    SignInForPages(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var answer = next.handle(request);
        return answer instanceof RelayedAnswer relayed && asksForSignIn(request, relayed)
                ? signIn(request, relayed)
                : answer;
    }

    /** Where a token was shown, signing in again would lead in a circle. */
    private static boolean asksForSignIn(ServerRequest request, RelayedAnswer answer) {
        return answer.statusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)
                && RelayedToken.ofCaller().isEmpty()
                && Navigation.wantsPage(request.servletRequest());
    }

    private ServerResponse signIn(ServerRequest request, RelayedAnswer answer) {
        answer.discard();
        var servlet = request.servletRequest();
        if (servlet.getAttribute(SessionFilter.UNCERTAIN) != null) return refusals.answer(Refusal.UNAVAILABLE.now());
        if (!servlet.getMethod().equals("GET")) return refusals.answer(Refusal.NOT_SIGNED_IN.now());
        return ServerResponse.status(HttpStatus.FOUND)
                .location(URI.create(Navigation.signInAndBack(servlet)))
                .build();
    }
}
