package org.minyi.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One broker that is its own controller (KRaft); its log is kept for ever, so that any copy can be rebuilt from it. */
record Kafka(Platform platform) implements Part {

    static Path settingsFile(Home home) {
        return home.local().resolve("kafka.properties");
    }

    @Override
    public boolean prepared() {
        return Files.exists(logFolder().resolve("meta.properties"));
    }

    /** Writes the broker's settings and, the first time, formats its storage. */
    @Override
    public void prepare(Map<String, String> environment) throws IOException {
        var home = platform.home();
        Files.createDirectories(home.data());
        Files.writeString(settingsFile(home), settings());
        if (prepared()) return;
        Commands.run(
                Jvm.heap("128m")
                        .main(
                                platform.kafkaClassPath(),
                                "kafka.tools.StorageTool",
                                "format",
                                "--standalone",
                                "--ignore-formatted",
                                "--cluster-id",
                                platform.secrets().kafkaCluster(),
                                "--config",
                                settingsFile(home))
                        .command(),
                home.log("kafka-format"));
    }

    private Path logFolder() {
        return platform.home().data().resolve("kafka");
    }

    private String settings() {
        var controller = "127.0.0.1:" + platform.addresses().port(Port.KAFKA_CONTROLLER);
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.bootstrap.servers=%1$s
                listeners=PLAINTEXT://%2$s,CONTROLLER://%1$s
                advertised.listeners=PLAINTEXT://%2$s
                controller.listener.names=CONTROLLER
                log.dirs=%3$s
                log.retention.ms=-1
                log.segment.bytes=67108864
                log.cleaner.dedupe.buffer.size=16777216
                num.partitions=4
                num.network.threads=2
                num.io.threads=4
                group.initial.rebalance.delay.ms=0
                offsets.topic.num.partitions=8
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                """.formatted(controller, platform.addresses().kafka(), logFolder());
    }
}
