package org.homeward.deploy.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;

/** The committed settings of the peers. */
public final class PeerSettings {

    private final Properties lines = new Properties();

    public PeerSettings() {
        try (var in = PeerSettings.class.getResourceAsStream("/bench/peers.properties")) {
            lines.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public double fraction(String name) {
        return Double.parseDouble(text(name));
    }

    public Duration duration(String name) {
        return Duration.parse(text(name));
    }

    public String text(String name) {
        return Objects.requireNonNull(lines.getProperty(name), name);
    }

    /** All whose name begins so. */
    public Properties below(String prefix) {
        var found = new Properties();
        lines.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> found.setProperty(name, text(name)));
        return found;
    }
}
