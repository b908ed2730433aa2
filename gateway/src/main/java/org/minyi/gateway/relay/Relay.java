package org.minyi.gateway.relay;

import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.minyi.gateway.limits.BodyTooLarge;
import org.minyi.gateway.refusal.Refusal;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Sends a request on and returns as soon as the answer begins.
 *
 * <p>Takes the place of Spring Cloud Gateway's own exchange, whose client holds an event stream to the time that an ordinary
 * answer may take; see docs/decisions.
 */
@Component
class Relay implements ProxyExchange {
    private static final long FORM = 1 << 20;

    private final RelayProperties settings;
    private final UpstreamCall services;

    Relay(RelayProperties settings, ObservationRegistry observations) {
        this.settings = settings;
        var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connect())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        this.services = new UpstreamCall(http, observations);
    }

    @Override
    public ServerResponse exchange(Request request) {
        var body = body(request.getServerRequest());
        try {
            var answer = services.send(
                    upstream(request, body),
                    Target.setOnRequest(request.getServerRequest()).service());
            return relayed(request, answer);
        } catch (IOException failure) {
            throw because(failure, body);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw RelayFailure.ofCaller(Refusal.UNAVAILABLE, stopping);
        } finally {
            body.ifPresent(RequestBody::release);
        }
    }

    private HttpRequest.Builder upstream(Request request, Optional<RequestBody> body) {
        var target = Target.setOnRequest(request.getServerRequest());
        var builder = HttpRequest.newBuilder(target.uri().orElseThrow(Relay::malformed));
        body.ifPresentOrElse(
                content -> builder.method(request.getMethod().name(), content.publisher()),
                () -> withoutBody(builder, request.getMethod().name()));
        request.getHeaders().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        if (!asksForEvents(request.getHeaders())) builder.timeout(patience(request.getServerRequest()));
        return builder;
    }

    /** Only the methods that usually carry a body say that theirs is empty. */
    private static void withoutBody(HttpRequest.Builder builder, String method) {
        switch (method) {
            case "GET" -> builder.GET();
            case "HEAD" -> builder.HEAD();
            case "DELETE" -> builder.DELETE();
            default -> builder.method(method, BodyPublishers.noBody());
        }
    }

    private ServerResponse relayed(Request request, HttpResponse<InputStream> answer) {
        var relayed = new RelayedAnswer(HttpStatusCode.valueOf(answer.statusCode()), answer.body(), settings.body());
        var response = AnswerHeaders.of(answer);
        request.getResponseConsumers().forEach(consumer -> consumer.accept(response, relayed));
        return relayed;
    }

    private Duration patience(ServerRequest request) {
        var length = request.servletRequest().getContentLengthLong();
        return length > FORM ? settings.upload() : settings.answer();
    }

    /** Read as text, because a caller may send any nonsense there. */
    private static boolean asksForEvents(HttpHeaders headers) {
        return headers.getOrEmpty(HttpHeaders.ACCEPT).stream()
                .anyMatch(accepted -> accepted.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
    }

    private static Optional<RequestBody> body(ServerRequest request) {
        try {
            return RequestBody.of(request.servletRequest());
        } catch (IOException gone) {
            throw RelayFailure.ofCaller(Refusal.BAD_REQUEST, gone);
        }
    }

    private static RelayFailure because(IOException failure, Optional<RequestBody> body) {
        var callers = body.flatMap(RequestBody::failure);
        if (callers.isPresent())
            return RelayFailure.ofCaller(
                    callers.get() instanceof BodyTooLarge ? Refusal.TOO_LARGE : Refusal.BAD_REQUEST, failure);
        return RelayFailure.ofService(
                switch (failure) {
                    case HttpConnectTimeoutException unreachable -> Refusal.UNAVAILABLE;
                    case ConnectException unreachable -> Refusal.UNAVAILABLE;
                    case HttpTimeoutException slow -> Refusal.TIMED_OUT;
                    default -> Refusal.BROKEN_OFF;
                },
                failure);
    }

    private static RelayFailure malformed() {
        return RelayFailure.ofCaller(Refusal.BAD_REQUEST, new IllegalArgumentException("no address"));
    }
}
