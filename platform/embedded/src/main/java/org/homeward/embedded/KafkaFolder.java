package org.homeward.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The broker's folder: its settings, written anew at each start, and its data, formatted once. */
final class KafkaFolder {

    static final String BROKER = "broker";

    private static final String SETTINGS =
            """
            process.roles=broker,controller
            node.id=1
            controller.quorum.voters=1@127.0.0.1:%2$d
            listeners=CLIENT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
            advertised.listeners=CLIENT://127.0.0.1:%1$d
            controller.listener.names=CONTROLLER
            inter.broker.listener.name=CLIENT
            listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
            sasl.enabled.mechanisms=SCRAM-SHA-256
            sasl.mechanism.inter.broker.protocol=SCRAM-SHA-256
            listener.name.client.scram-sha-256.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="broker" password="%3$s";
            # the controller knows no SCRAM before it has read the credentials that it keeps itself
            sasl.mechanism.controller.protocol=PLAIN
            listener.name.controller.sasl.enabled.mechanisms=PLAIN
            listener.name.controller.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="controller" password="%4$s" user_controller="%4$s";
            authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
            super.users=User:broker;User:controller
            log.dirs=%5$s
            auto.create.topics.enable=false
            default.replication.factor=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=3
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=3
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            # a broker that was killed is let in again after this, instead of after 9 s
            broker.session.timeout.ms=2000
            broker.heartbeat.interval.ms=500
            group.initial.rebalance.delay.ms=0
            log.cleaner.dedupe.buffer.size=16777216
            num.network.threads=2
            num.io.threads=4
            """;

    private static final String LOGGING =
            """
            rootLogger.level=INFO
            rootLogger.appenderRef.console.ref=console
            appender.console.type=Console
            appender.console.name=console
            appender.console.layout.type=PatternLayout
            appender.console.layout.pattern=%d{ISO8601} %-5p [%c{1}] %m%n
            """;

    private KafkaFolder() {}

    static Path properties(KafkaSettings settings) {
        return settings.folder().resolve("server.properties");
    }

    static List<String> java(KafkaSettings settings) {
        return List.of(
                Programs.java(),
                "-cp",
                settings.parts().kafka().resolve("*").toString(),
                "-Dlog4j2.configurationFile=" + settings.folder().resolve("log4j2.properties"));
    }

    static void prepare(KafkaSettings settings) throws IOException {
        Files.createDirectories(settings.folder());
        Files.createDirectories(settings.log().toAbsolutePath().getParent());
        Files.writeString(settings.folder().resolve("log4j2.properties"), LOGGING);
        writePrivate(
                properties(settings),
                SETTINGS.formatted(
                        settings.port(),
                        settings.controllerPort(),
                        settings.password(BROKER),
                        settings.password("controller"),
                        data(settings)));
        if (!Files.exists(data(settings).resolve("meta.properties"))) {
            format(settings);
        }
    }

    private static Path data(KafkaSettings settings) {
        return settings.folder().resolve("data");
    }

    private static void writePrivate(Path file, String text) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString("rw-------");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        }
        Files.writeString(file, text);
    }

    /**
     * The password travels in an argument file, because the arguments of a process are there for
     * all to read.
     */
    private static void format(KafkaSettings settings) throws IOException {
        Folders.delete(data(settings));
        var arguments = settings.folder().resolve("format.arguments");
        writePrivate(
                arguments,
                """
                kafka.tools.StorageTool format
                --cluster-id %s
                --config "%s"
                --add-scram "SCRAM-SHA-256=[name=%s,password=%s]"
                """
                        .formatted(
                                clusterId(),
                                properties(settings),
                                BROKER,
                                settings.password(BROKER)));
        var command = new ArrayList<>(java(settings));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "@" + arguments));
        try {
            run(command, settings);
        } finally {
            Files.delete(arguments);
        }
    }

    /** Kafka wants 16 bytes in 22 letters of URL-safe Base64. */
    private static String clusterId() {
        return Secrets.generate().substring(0, 21).replace('-', 'x') + "A";
    }

    private static void run(List<String> command, KafkaSettings settings) throws IOException {
        var run =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(settings.log().toFile()))
                        .start();
        try {
            if (run.waitFor() != 0) {
                Folders.delete(data(settings));
                throw new IOException(
                        "formatting failed:\n" + ChildProcess.lastWords(settings.log()));
            }
        } catch (InterruptedException e) {
            run.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while formatting " + data(settings));
        }
    }
}
