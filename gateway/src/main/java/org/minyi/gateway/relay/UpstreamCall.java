package org.minyi.gateway.relay;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.transport.RequestReplySenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;

/** Calls services; each call is measured until its answer begins, and is part of the caller's trace where traces are kept. */
record UpstreamCall(HttpClient http, ObservationRegistry observations) {

    HttpResponse<InputStream> send(HttpRequest.Builder request, String service)
            throws IOException, InterruptedException {
        var observation = observation(request, service).start(); // puts the trace's headers on the request
        try {
            var answer = http.send(request.build(), BodyHandlers.ofInputStream());
            observation.lowCardinalityKeyValue("status", "" + answer.statusCode());
            return answer;
        } catch (IOException | InterruptedException failure) {
            observation.error(failure);
            throw failure;
        } finally {
            observation.stop();
        }
    }

    private Observation observation(HttpRequest.Builder request, String service) {
        var context = new RequestReplySenderContext<HttpRequest.Builder, HttpResponse<?>>(
                (carrier, name, value) -> Objects.requireNonNull(carrier).setHeader(name, value));
        context.setCarrier(request);
        context.setRemoteServiceName(service);
        return Observation.createNotStarted("minyi.gateway.upstream", () -> context, observations)
                .contextualName("relay to " + service)
                .lowCardinalityKeyValue("service", service)
                .lowCardinalityKeyValue("status", "none");
    }
}
