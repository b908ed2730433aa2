package org.minyi.gateway.relay;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.function.Function;
import org.minyi.gateway.district.Districts;
import org.minyi.gateway.district.Service;
import org.minyi.gateway.refusal.Refusal;
import org.minyi.gateway.refusal.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.client.circuitbreaker.CircuitBreakerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Leaves a service that keeps failing alone for a while, and says so at once instead of letting people wait. */
@Component
public class Breakers {
    private static final Logger LOG = LoggerFactory.getLogger(Breakers.class);

    private final Districts districts;
    private final CircuitBreakerFactory<?, ?> breakers;
    private final RelayProperties settings;
    private final Refusals refusals;

    Breakers(Districts districts, CircuitBreakerFactory<?, ?> breakers, RelayProperties settings, Refusals refusals) {
        this.districts = districts;
        this.breakers = breakers;
        this.settings = settings;
        this.refusals = refusals;
    }

    /** One breaker for each district's service: what one bureau runs says nothing about another's. */
    public HandlerFilterFunction<ServerResponse, ServerResponse> around(Service service) {
        return (request, next) -> {
            var id = districts.of(request.servletRequest()).id() + "." + service.slug();
            return breakers.create(id).run(() -> handled(next, request), failed(id));
        };
    }

    private Function<Throwable, ServerResponse> failed(String id) {
        return failure -> switch (failure) {
            case CallNotPermittedException open -> refusals.answer(Refusal.UNAVAILABLE.after(settings.rest()));
            case RelayFailure relay -> {
                if (relay.countsAgainstService()) LOG.warn("{} {}: {}", id, relay.refusal(), "" + relay.getCause());
                yield refusals.answer(relay.refusal().now());
            }
            default -> throw new IllegalStateException(failure);
        };
    }

    private static ServerResponse handled(HandlerFunction<ServerResponse> next, ServerRequest request) {
        try {
            return next.handle(request);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
