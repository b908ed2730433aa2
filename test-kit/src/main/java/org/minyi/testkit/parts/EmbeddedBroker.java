package org.minyi.testkit.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** The real broker inside the tests' JVM: one node that is its own controller, on free loopback ports, in a folder of its own. */
final class EmbeddedBroker {
    private static final String CLUSTER = "bWlueWktdGVzdC1jbHVzdA";

    private EmbeddedBroker() {}

    /** Starts it and returns its address; it ends with the JVM. */
    static String start() {
        try {
            var folder = Files.createTempDirectory("kafka");
            var address = "127.0.0.1:" + freePort();
            var settings = settings(folder, address, "127.0.0.1:" + freePort());
            format(folder, settings);
            var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
            server.startup();
            Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
            return address;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Properties settings(Path folder, String address, String controller) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.bootstrap.servers", controller);
        settings.put("listeners", "PLAINTEXT://" + address + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", "PLAINTEXT://" + address);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("log.dirs", folder.resolve("log").toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("offsets.topic.num.partitions", "2");
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        return settings;
    }

    private static void format(Path folder, Properties settings) throws IOException {
        var file = folder.resolve("broker.properties");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, "");
        }
        var arguments = new String[] {"format", "--standalone", "--cluster-id", CLUSTER, "--config", file.toString()};
        var code = StorageTool.execute(arguments, new PrintStream(OutputStream.nullOutputStream()));
        if (code != 0) throw new IllegalStateException("the broker's storage could not be formatted: " + code);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
