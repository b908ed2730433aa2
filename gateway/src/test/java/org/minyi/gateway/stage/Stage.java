package org.minyi.gateway.stage;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.minyi.gateway.GatewayApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A gateway with a stub behind each of its addresses. */
public final class Stage implements AutoCloseable {
    public final StubService portal = new StubService("portal");
    public final StubService project = new StubService("project");
    public final StubService deliberation = new StubService("deliberation");
    public final StubService serviceLog = new StubService("service-log");
    public final StubService notification = new StubService("notification");

    private final List<ConfigurableApplicationContext> gateways = new ArrayList<>();

    /** Starts a gateway on any free port. */
    public URI gateway(String... settings) {
        return gateway(Map.of(), settings);
    }

    /** Starts a gateway; beans are its own where it has them by type. */
    public URI gateway(Map<String, Object> beans, String... settings) {
        var application = new SpringApplication(GatewayApplication.class);
        application.addInitializers(context ->
                beans.forEach((name, bean) -> context.getBeanFactory().registerSingleton(name, bean)));
        var named = new LinkedHashMap<>(Map.of(
                "server.port", "0",
                "minyi.gateway.secret", RealKeycloak.SECRET,
                "minyi.services.portal", "" + portal.address(),
                "minyi.services.project", "" + project.address(),
                "minyi.services.deliberation", "" + deliberation.address(),
                "minyi.services.service-log", "" + serviceLog.address(),
                "minyi.services.notification", "" + notification.address()));
        for (var setting : settings)
            named.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        var arguments = named.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        var context = (ServletWebServerApplicationContext) application.run(arguments.toArray(String[]::new));
        gateways.add(context);
        return URI.create("http://localhost:" + context.getWebServer().getPort());
    }

    /** Ends the gateway started last. */
    public void stopLatest() {
        gateways.removeLast().close();
    }

    @Override
    public void close() {
        gateways.reversed().forEach(ConfigurableApplicationContext::close);
        List.of(portal, project, deliberation, serviceLog, notification).forEach(StubService::close);
    }
}
