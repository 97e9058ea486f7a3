package org.homeward.deploy.local.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.parts.Kafka;
import org.homeward.deploy.local.parts.SupervisorProcess;
import org.homeward.deploy.local.process.Component;
import org.homeward.embedded.KafkaSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "status",
        description = "Say what runs and where; exit code 3 when not everything answers")
public final class Status implements Callable<Integer> {

    private static final String OBSERVER = "observer";

    @Option(names = "--json", description = "For programs")
    private boolean json;

    @Override
    public Integer call() {
        var settings = Settings.of(System.getenv());
        var platform = new Platform(settings);
        var lines = lines(platform, settings);
        System.out.println(
                json ? json(settings, platform, lines) : text(lines) + supervisor(platform));
        return lines.stream().allMatch(line -> line.state().equals("up")) ? 0 : 3;
    }

    private static String supervisor(Platform platform) {
        return "%n%-21s %s"
                .formatted(
                        SupervisorProcess.NAME,
                        platform.supervisor().runs()
                                ? "up             starts again what ends"
                                : "down           ./homeward up starts it");
    }

    private record Line(
            String name,
            String state,
            int port,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer managementPort,
            @Nullable Long pid) {}

    private static List<Line> lines(Platform platform, Settings settings) {
        return platform.components().parallelStream()
                .map(component -> line(platform, settings, component))
                .toList();
    }

    private static Line line(Platform platform, Settings settings, Component component) {
        var process = platform.marks().find(component.name());
        var state = process.isEmpty() ? "down" : component.answers() ? "up" : "not answering";
        return new Line(
                component.name(),
                state,
                settings.port(component.ports().getFirst()),
                component.managementPort().map(settings::port).orElse(null),
                process.map(ProcessHandle::pid).orElse(null));
    }

    private static String text(List<Line> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append(
                    "%-21s %-14s 127.0.0.1:%-6d %s%n"
                            .formatted(
                                    line.name(),
                                    line.state(),
                                    line.port(),
                                    line.pid() == null ? "" : "pid " + line.pid()));
        }
        return text.toString().stripTrailing();
    }

    /** What programs need to reach the platform. */
    public static String json(Settings settings) {
        var platform = new Platform(settings);
        return json(settings, platform, lines(platform, settings));
    }

    private static String json(Settings settings, Platform platform, List<Line> lines) {
        var json = new ObjectMapper();
        ObjectNode status = json.createObjectNode();
        var broker = Kafka.server(settings);
        broker.password(OBSERVER);
        status.put("gatewayUrl", settings.http(Port.GATEWAY).toString());
        status.put("tokenEndpoint", settings.realm() + "/protocol/openid-connect/token");
        status.putObject("kafka")
                .put("bootstrap", broker.bootstrapServers())
                .put("user", OBSERVER)
                .put(
                        "passwordFile",
                        settings.secretsFolder()
                                .resolve(KafkaSettings.secretName(OBSERVER))
                                .toString());
        status.putObject("mailbox")
                .put("listUrl", settings.http(Port.MAILBOX).resolve("/mails").toString());
        status.set("components", json.valueToTree(lines));
        status.putObject("supervisor").put("state", platform.supervisor().runs() ? "up" : "down");
        try {
            return json.writerWithDefaultPrettyPrinter().writeValueAsString(status);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
