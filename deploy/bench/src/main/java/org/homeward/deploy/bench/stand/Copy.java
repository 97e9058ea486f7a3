package org.homeward.deploy.bench.stand;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A database with the product's tables that one run has for itself; dropped at its end. */
public final class Copy implements AutoCloseable {

    public static final String USER = "postgres";

    private final Stand stand;
    private final String name;
    private final String url;
    private final String password;

    Copy(Stand stand, String name, String url, String password) {
        this.stand = stand;
        this.name = name;
        this.url = url;
        this.password = password;
    }

    /** As superuser: row-level security costs a baseline nothing. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, USER, password);
    }

    public HikariDataSource pool(int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(USER);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    /** Commitments whose clock has run out by then. */
    public List<UUID> open(Instant due) throws SQLException {
        List<UUID> found = new ArrayList<>();
        try (var connection = connect();
                var select =
                        connection.prepareStatement(
                                "SELECT id FROM commitment WHERE wake_at <= ?")) {
            select.setObject(1, due.atOffset(ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
        }
        return found;
    }

    public String url() {
        return url;
    }

    public String password() {
        return password;
    }

    public Stand stand() {
        return stand;
    }

    @Override
    public void close() throws SQLException {
        stand.superuser("DROP DATABASE " + name + " WITH (FORCE)");
    }
}
