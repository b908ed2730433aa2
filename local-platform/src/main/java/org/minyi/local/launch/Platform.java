package org.minyi.local.launch;

import static org.minyi.local.launch.Port.DELIBERATION;
import static org.minyi.local.launch.Port.GATEWAY;
import static org.minyi.local.launch.Port.KAFKA;
import static org.minyi.local.launch.Port.KAFKA_CONTROLLER;
import static org.minyi.local.launch.Port.KEYCLOAK;
import static org.minyi.local.launch.Port.MAILBOX;
import static org.minyi.local.launch.Port.NOTIFICATION;
import static org.minyi.local.launch.Port.PORTAL;
import static org.minyi.local.launch.Port.PROJECT;
import static org.minyi.local.launch.Port.SERVICE_LOG;
import static org.minyi.local.launch.Port.SMTP;
import static org.minyi.local.launch.Port.STORE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.minyi.local.mailbox.MailboxProcess;
import org.minyi.local.store.StoreProcess;

/** Every process of the platform, what it needs and what it is told: the picture in docs/architecture.md as code. */
record Platform(Home home, PlatformAddresses addresses, Secrets secrets) {
    private static final String HERE = "127.0.0.1";

    List<Component> components() {
        return List.of(
                store(),
                kafka(),
                keycloak(),
                mailbox(),
                service("project-service", "项目 projects", PROJECT),
                service("deliberation-service", "议事 deliberation", DELIBERATION),
                service("service-log-service", "服务记录 service log", SERVICE_LOG),
                service("notification-service", "通知 notification", NOTIFICATION),
                portal(),
                gateway());
    }

    private Component store() {
        var file = home.data().resolve("store/minyi.mv");
        var run = Jvm.heap("160m").main(classPath(home), StoreProcess.class, file, HERE, addresses.port(STORE));
        return Component.of("store", "文档库 document store", run, addresses.port(STORE));
    }

    private Component kafka() {
        var run = Jvm.heap("256m").main(kafkaClassPath(), "kafka.Kafka", Kafka.settingsFile(home));
        return Component.of("kafka", "消息总线 Kafka", run, addresses.port(KAFKA), addresses.port(KAFKA_CONTROLLER))
                .madeBy(new Kafka(this));
    }

    private Component keycloak() {
        var keycloak = Keycloak.in(home);
        return Component.of("keycloak", "登录 Keycloak", keycloak.start(addresses), addresses.port(KEYCLOAK))
                .madeBy(keycloak)
                .told(Map.of(
                        "MINYI_ORIGIN", addresses.origin().toString(),
                        "MINYI_GATEWAY_SECRET", secrets.gatewayClient(),
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin()))
                .readyWhen("/realms/gusu/.well-known/openid-configuration");
    }

    private Component mailbox() {
        var folder = home.data().resolve("mail");
        var run = Jvm.heap("48m")
                .main(
                        classPath(home),
                        MailboxProcess.class,
                        folder,
                        HERE,
                        addresses.port(SMTP),
                        addresses.port(MAILBOX));
        return Component.of("mailbox", "本机信箱 mail box", run, addresses.port(SMTP), addresses.port(MAILBOX));
    }

    private Component service(String name, String title, Port port) {
        return application(name, title, port, "144m").needing("store", "kafka");
    }

    private Component portal() {
        return application("portal", "页面 portal", PORTAL, "144m");
    }

    private Component gateway() {
        return application("gateway", "大门 gateway", GATEWAY, "160m").needing("keycloak");
    }

    private Component application(String name, String title, Port port, String heap) {
        var application = new Application(home, name, heap);
        return Component.of(name, title, application.start(), addresses.port(port))
                .madeBy(application)
                .told(settings(port))
                .readyWhen("/actuator/health/readiness");
    }

    /** What a service, the portal or the gateway reads from its environment. */
    private Map<String, String> settings(Port port) {
        var settings = new HashMap<String, String>();
        settings.put("MINYI_DISTRICT", "gusu");
        settings.put("SERVER_ADDRESS", HERE);
        settings.put("SERVER_PORT", "" + addresses.port(port));
        settings.put("SPRING_MONGODB_URI", addresses.store());
        settings.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        settings.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", "" + addresses.issuer());
        settings.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI", "" + addresses.keySet());
        settings.put("SPRING_MAIL_HOST", HERE);
        settings.put("SPRING_MAIL_PORT", "" + addresses.port(SMTP));
        settings.put("MINYI_ORIGIN", "" + addresses.origin());
        settings.put("MINYI_ISSUER", "" + addresses.issuer());
        settings.put("MINYI_KEYCLOAK", "" + addresses.inner(KEYCLOAK));
        settings.put("MINYI_GATEWAY_SECRET", secrets.gatewayClient());
        settings.put("MINYI_SERVICES_PORTAL", "" + addresses.inner(PORTAL));
        settings.put("MINYI_SERVICES_PROJECT", "" + addresses.inner(PROJECT));
        settings.put("MINYI_SERVICES_DELIBERATION", "" + addresses.inner(DELIBERATION));
        settings.put("MINYI_SERVICES_SERVICELOG", "" + addresses.inner(SERVICE_LOG));
        settings.put("MINYI_SERVICES_NOTIFICATION", "" + addresses.inner(NOTIFICATION));
        return settings;
    }

    static String classPath(Home home) {
        return home.built().resolve("local-platform.jar") + ":" + home.built().resolve("lib") + "/*";
    }

    String kafkaClassPath() {
        return classPath(home) + ":" + home.built().resolve("kafka-lib") + "/*";
    }
}
