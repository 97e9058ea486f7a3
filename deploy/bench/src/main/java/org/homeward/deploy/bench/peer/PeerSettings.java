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

    private String text(String name) {
        return Objects.requireNonNull(lines.getProperty(name), name);
    }
}
