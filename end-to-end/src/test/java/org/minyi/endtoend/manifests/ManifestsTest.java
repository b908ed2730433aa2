package org.minyi.endtoend.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.minyi.endtoend.platform.Platform;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

@DisplayName("The operators' files")
class ManifestsTest {
    private static final Map<String, Class<?>> KINDS = Map.of(
            "Deployment", V1Deployment.class,
            "Service", V1Service.class,
            "ServiceAccount", V1ServiceAccount.class,
            "PodDisruptionBudget", V1PodDisruptionBudget.class,
            "NetworkPolicy", V1NetworkPolicy.class,
            "ConfigMap", V1ConfigMap.class,
            "Ingress", V1Ingress.class,
            "Namespace", V1Namespace.class);
    private static final Map<String, Integer> PORTS = Map.of(
            "gateway", 8080,
            "portal", 8090,
            "project-service", 8091,
            "deliberation-service", 8092,
            "service-log-service", 8093,
            "notification-service", 8094);

    static {
        new JSON(); // its constructor sets up what the static methods use
    }

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    @DisplayName("hold only fields that Kubernetes knows")
    void strict() throws IOException {
        assertThat(all("k8s/base")).isNotEmpty();
        assertThat(all("k8s/districts/gusu")).isNotEmpty();
    }

    @Test
    @DisplayName("a field that Kubernetes does not know is found")
    void strictIndeed() throws IOException {
        var wrong = YAML.readTree(Files.readString(file("k8s/base/portal.yaml"))
                .split("---\n")[2]
                .replace("readOnlyRootFilesystem", "readOnlyRootFileSystem"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> strictly(wrong))
                .hasMessageContaining("readOnlyRootFileSystem");
    }

    @Test
    @DisplayName("every part has a deployment on its port, a service that finds it, a budget, and both agree on labels")
    void parts() throws IOException {
        var deployments = named(V1Deployment.class);
        var services = named(V1Service.class);

        assertThat(deployments.keySet()).isEqualTo(PORTS.keySet());
        assertThat(named(V1PodDisruptionBudget.class).keySet()).isEqualTo(PORTS.keySet());
        deployments.forEach((name, deployment) -> {
            var labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
            var service = Objects.requireNonNull(services.get(name), name);
            assertThat(labels)
                    .containsAllEntriesOf(deployment.getSpec().getSelector().getMatchLabels());
            assertThat(labels).containsAllEntriesOf(service.getSpec().getSelector());
            assertThat(service.getSpec().getPorts().getFirst().getPort()).isEqualTo(PORTS.get(name));
            assertThat(container(deployment).getPorts().getFirst().getContainerPort())
                    .isEqualTo(PORTS.get(name));
            assertThat(environment(container(deployment))).containsEntry("SERVER_PORT", "" + PORTS.get(name));
        });
    }

    @Test
    @DisplayName("every pod is non-root, has a read-only root, no capabilities, limits and all three probes")
    void restricted() throws IOException {
        named(V1Deployment.class).forEach((name, deployment) -> {
            var pod = deployment.getSpec().getTemplate().getSpec();
            var container = container(deployment);
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(container.getSecurityContext().getReadOnlyRootFilesystem())
                    .isTrue();
            assertThat(container.getSecurityContext().getAllowPrivilegeEscalation())
                    .isFalse();
            assertThat(container.getSecurityContext().getCapabilities().getDrop())
                    .containsExactly("ALL");
            assertThat(container.getResources().getLimits()).containsKey("memory");
            assertThat(container.getResources().getRequests()).containsKeys("cpu", "memory");
            assertThat(Stream.of(
                            container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe()))
                    .allMatch(probe -> probe.getHttpGet().getPath().startsWith("/actuator/health/"));
        });
    }

    @Test
    @DisplayName("settings that the launcher gives to local processes are given to pods as well, and no other")
    void settings() throws IOException {
        var local = localSettings();
        var given = new TreeSet<>(List.of("SERVER_PORT", "SPRING_MONGODB_URI", "MINYI_GATEWAY_SECRET"));
        for (var map : all("k8s/base", "k8s/districts/gusu"))
            if (map instanceof V1ConfigMap config) given.addAll(config.getData().keySet());

        assertThat(given).containsAll(local);
        var onlyThere = new TreeSet<>(given);
        onlyThere.removeAll(local);
        assertThat(onlyThere)
                .containsExactlyInAnyOrder(
                        "JAVA_TOOL_OPTIONS",
                        "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                        "MINYI_GATEWAY_TRUSTEDPROXIES",
                        "MINYI_OUTBOX_PARTITIONS",
                        "MINYI_OUTBOX_REPLICAS");
    }

    @Test
    @DisplayName("the compose file has the same parts on the same ports, each gated by its health")
    void compose() throws IOException {
        var services = composed();

        PORTS.forEach((name, port) -> {
            var part = Objects.requireNonNull(services.get(name), name);
            assertThat(part.at("/environment/SERVER_PORT").asString()).isEqualTo("" + port);
            assertThat(part.get("image").asString()).startsWith("minyi/" + name + ":");
        });
        for (var dependency : services.at("/gateway/depends_on").values())
            assertThat(dependency.get("condition").asString()).isEqualTo("service_healthy");
        for (var part : services)
            if (part.has("ports"))
                assertThat(part.get("ports").get(0).asString()).startsWith("127.0.0.1:");
    }

    @Test
    @DisplayName("composed parts are as restricted as pods, within the same memory, and every container has a limit")
    void composedRestricted() throws IOException {
        var services = composed();
        var deployments = named(V1Deployment.class);

        PORTS.keySet().forEach(name -> {
            var part = services.get(name);
            var pod = container(Objects.requireNonNull(deployments.get(name), name));
            assertThat(part.get("read_only").asBoolean()).as(name).isTrue();
            assertThat(part.at("/cap_drop/0").asString()).as(name).isEqualTo("ALL");
            assertThat(part.at("/security_opt/0").asString()).as(name).isEqualTo("no-new-privileges:true");
            assertThat(part.at("/stop_grace_period").asString()).as(name).isEqualTo("45s");
            assertThat(pod.getResources().getLimits().get("memory").toSuffixedString())
                    .as(name)
                    .isEqualToIgnoringCase(part.get("mem_limit").asString() + "i");
        });
        for (var part : services)
            assertThat(part.has("mem_limit")).as(part.toString()).isTrue();
    }

    @Test
    @DisplayName("composed parts are told what local processes are told")
    void composedSettings() throws IOException {
        var told = new TreeSet<String>();
        for (var part : composed()) part.at("/environment").propertyNames().forEach(told::add);

        assertThat(told).containsAll(localSettings());
    }

    @Test
    @DisplayName(
            "commands and health checks of containers are lists: a text from a variable would be cut at its blanks")
    void composedCommands() throws IOException {
        for (var part : composed())
            for (var command : List.of(part.at("/command"), part.at("/healthcheck/test")))
                assertThat(command.isMissingNode() || command.isArray())
                        .as(command.toString())
                        .isTrue();
    }

    @Test
    @DisplayName("policies name only parts that exist")
    void policies() throws IOException {
        for (var policy : named(V1NetworkPolicy.class).values()) {
            var names = JsonMapper.shared().readTree(JSON.serialize(policy)).findValues("values");
            for (var values : names) for (var value : values) assertThat(PORTS).containsKey(value.asString());
        }
    }

    /** What the launcher tells its processes. */
    private static TreeSet<String> localSettings() throws IOException {
        var launcher = Files.readString(file("local-platform/src/main/java/org/minyi/local/launch/Platform.java"));
        var local = new TreeSet<String>();
        var put = Pattern.compile("settings\\.put\\(\"([A-Z0-9_]+)\"").matcher(launcher);
        while (put.find()) local.add(put.group(1));
        return local;
    }

    /** The composed containers, with what they take over from the file's shared parts: Jackson knows no merge keys. */
    private static JsonNode composed() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(file("docker-compose.yml")));
        return JsonMapper.shared().valueToTree(file).get("services");
    }

    private static V1Container container(V1Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();
    }

    private static Map<String, String> environment(V1Container container) {
        var environment = new HashMap<String, String>();
        container.getEnv().forEach(it -> environment.put(it.getName(), it.getValue()));
        return environment;
    }

    private static <T> Map<String, T> named(Class<T> kind) throws IOException {
        var named = new HashMap<String, T>();
        for (var document : documents("k8s/base"))
            if (kind.equals(KINDS.get(document.path("kind").asString())))
                named.put(document.at("/metadata/name").asString(), kind.cast(strictly(document)));
        return named;
    }

    private static List<Object> all(String... folders) throws IOException {
        var all = new ArrayList<Object>();
        for (var folder : folders) for (var document : documents(folder)) all.add(strictly(document));
        return all;
    }

    private static Object strictly(JsonNode document) {
        var kind = Objects.requireNonNull(KINDS.get(document.path("kind").asString()), () -> "unexpected " + document);
        return JSON.deserialize(document.toString(), kind);
    }

    private static List<JsonNode> documents(String folder) throws IOException {
        var documents = new ArrayList<JsonNode>();
        try (var files = Files.list(file(folder))) {
            for (var file :
                    files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
                if (file.endsWith("kustomization.yaml")) continue;
                try (var parts = YAML.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
                    parts.forEachRemaining(documents::add);
                }
            }
        }
        return documents;
    }

    private static Path file(String path) {
        return Platform.home().resolve(path);
    }
}
