package org.homeward.listen;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Opens sessions of our own beside the pool, with the login of the datasource. */
@Singleton
public class Sessions {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final String url;
    private final String user;
    private final String password;

    @Inject
    public Sessions(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Opens a session in auto-commit mode.
     *
     * @param purpose stands in {@code pg_stat_activity.application_name}
     * @param silence how long the server may take for one answer before it counts as gone; longer
     *     than anything that is waited for on purpose
     */
    public Connection open(String purpose, Duration silence) throws SQLException {
        var properties = new Properties();
        PGProperty.USER.set(properties, user);
        PGProperty.PASSWORD.set(properties, password);
        PGProperty.APPLICATION_NAME.set(properties, purpose);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.CONNECT_TIMEOUT.set(properties, Math.toIntExact(CONNECT.toSeconds()));
        PGProperty.SOCKET_TIMEOUT.set(properties, Math.toIntExact(silence.toSeconds()));
        return Objects.requireNonNull(
                new Driver().connect(url, properties), "not a PostgreSQL address");
    }
}
