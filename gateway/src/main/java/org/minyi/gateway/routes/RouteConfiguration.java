package org.minyi.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import jakarta.servlet.DispatcherType;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.minyi.gateway.district.Districts;
import org.minyi.gateway.district.Service;
import org.minyi.gateway.refusal.Refusal;
import org.minyi.gateway.refusal.Refusals;
import org.minyi.gateway.relay.Breakers;
import org.minyi.gateway.relay.Target;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Makes routes of the table: first what the gateway has itself, then the interfaces, then the pages. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {
    private final Districts districts;
    private final Breakers breakers;
    private final Refusals refusals;

    RouteConfiguration(Districts districts, Breakers breakers, Refusals refusals) {
        this.districts = districts;
        this.breakers = breakers;
        this.refusals = refusals;
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> ownFiles() {
        return RouterFunctions.resources("/gate/**", new ClassPathResource("static/gate/"));
    }

    @Bean
    @Order(1)
    RouterFunction<ServerResponse> interfaces() {
        return RouteTable.SERVICES.stream()
                .map(service -> apis(service).and(openApi(service)).and(parked(service)))
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> pages(SignInForPages signIn) {
        return route("pages")
                .route(request().and(below(RouteTable.NO_PAGES).negate()), http())
                .before(request -> aimed(request, Service.PORTAL, path -> path))
                .filter(signIn)
                .filter(breakers.around(Service.PORTAL))
                .build();
    }

    @Bean
    @Order(3)
    RouterFunction<ServerResponse> nothing() {
        return RouterFunctions.route(request(), request -> refusals.answer(Refusal.NOT_FOUND.now()));
    }

    private RouterFunction<ServerResponse> apis(Service service) {
        return to(service, below(RouteTable.APIS.getOrDefault(service, List.of())), path -> path);
    }

    private RouterFunction<ServerResponse> openApi(Service service) {
        var prefix = "/openapi/" + service.slug();
        return to(service, RequestPredicates.path(prefix), path -> "/openapi");
    }

    private RouterFunction<ServerResponse> parked(Service service) {
        var prefix = "/api/" + service.slug();
        return to(
                service,
                RequestPredicates.path(prefix + "/parked/**"),
                path -> "/api" + path.substring(prefix.length()));
    }

    private RouterFunction<ServerResponse> to(Service service, RequestPredicate where, UnaryOperator<String> path) {
        return route(service.slug())
                .route(request().and(where), http())
                .before(request -> aimed(request, service, path))
                .filter(breakers.around(service))
                .build();
    }

    private ServerRequest aimed(ServerRequest request, Service service, UnaryOperator<String> path) {
        var address = districts.of(request.servletRequest()).service(service);
        return Target.of(service.slug(), address, request, path).setOn(request);
    }

    /** Not while a failure is being answered. */
    private static RequestPredicate request() {
        return request -> request.servletRequest().getDispatcherType() == DispatcherType.REQUEST;
    }

    private static RequestPredicate below(Collection<String> prefixes) {
        return prefixes.stream()
                .map(prefix -> RequestPredicates.path(prefix + "/**"))
                .reduce(RequestPredicate::or)
                .orElseThrow();
    }
}
