package org.homeward.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.homeward.embedded.Parts;
import org.homeward.embedded.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Where things are on this machine. The environment decides; what it decided at the last start is
 * remembered in the state folder, so that {@code down} and {@code status} find the same ports
 * without being told again.
 */
public final class Settings {

    private static final String HOME = "homeward.home";

    private final Path home;
    private final Path state;
    private final Path parts;
    private final Map<Port, Integer> ports;

    private Settings(Path home, Path state, Path parts, Map<Port, Integer> ports) {
        this.home = home;
        this.state = state;
        this.parts = parts;
        this.ports = ports;
    }

    public static Settings of(Map<String, String> environment) {
        var home = Path.of(System.getProperty(HOME, ".")).toAbsolutePath().normalize();
        var usual = home.resolve(".homeward");
        var state = absolute(environment.get("HOMEWARD_STATE"), usual);
        var parts = absolute(environment.get("HOMEWARD_PARTS"), usual.resolve("parts"));
        var remembered = remembered(state);
        var ports = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            var given =
                    environment.getOrDefault(
                            port.setting(), remembered.getProperty(port.setting()));
            ports.put(port, given == null ? port.usual() : number(port, given));
        }
        return new Settings(home, state, parts, ports);
    }

    private static Path absolute(@Nullable String given, Path usual) {
        return given == null || given.isBlank()
                ? usual
                : Path.of(given).toAbsolutePath().normalize();
    }

    private static int number(Port port, String given) {
        if (!given.matches("\\d{1,5}")
                || Integer.parseInt(given) < 1
                || Integer.parseInt(given) > 65_535) {
            throw new Complaint(port.setting() + " must be a port number, not '" + given + "'.");
        }
        return Integer.parseInt(given);
    }

    private static Properties remembered(Path state) {
        var remembered = new Properties();
        var file = state.resolve("ports.properties");
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                remembered.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return remembered;
    }

    /** Keeps the ports for the commands that follow. */
    public void remember() {
        var lines = new StringBuilder();
        ports.forEach((port, number) -> lines.append(port.setting() + "=" + number + "\n"));
        try {
            Files.createDirectories(state);
            Files.writeString(state.resolve("ports.properties"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port(Port port) {
        return ports.getOrDefault(port, port.usual());
    }

    public URI http(Port port) {
        return URI.create("http://127.0.0.1:" + port(port));
    }

    /** The checkout. */
    public Path home() {
        return home;
    }

    /** Everything this platform keeps: data, secrets, logs. */
    public Path state() {
        return state;
    }

    /** Unpacked programs, which several platforms on this machine can share. */
    public Path parts() {
        return parts;
    }

    public Parts programs() {
        return Parts.in(parts);
    }

    public Secrets secrets() {
        return Secrets.in(secretsFolder());
    }

    public Path secretsFolder() {
        return state.resolve("secrets");
    }

    public Path log(String component) {
        return state.resolve("logs").resolve(component + ".log");
    }

    public URI realm() {
        return http(Port.IDENTITY).resolve("/realms/homeward");
    }
}
