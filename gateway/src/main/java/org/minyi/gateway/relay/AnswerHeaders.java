package org.minyi.gateway.relay;

import java.net.http.HttpResponse;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;

/** The beginning of an answer, as the gateway's header filters take it. */
record AnswerHeaders(HttpStatusCode getStatusCode, HttpHeaders getHeaders) implements ProxyExchange.Response {

    static AnswerHeaders of(HttpResponse<?> answer) {
        var headers = new HttpHeaders();
        answer.headers().map().forEach(headers::addAll);
        return new AnswerHeaders(HttpStatusCode.valueOf(answer.statusCode()), headers);
    }
}
