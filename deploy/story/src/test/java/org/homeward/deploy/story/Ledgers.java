package org.homeward.deploy.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;

/** Looks into the services' databases from behind, as nobody but a checker may. */
record Ledgers(int port, Path passwordFile) {

    /** A count from the database of a service; empty while the server is away. */
    OptionalLong count(String service, String sql) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + service + "?connectTimeout=2";
        try (Connection connection = DriverManager.getConnection(url, "postgres", password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return OptionalLong.of(row.getLong(1));
        } catch (SQLException away) {
            return OptionalLong.empty();
        }
    }

    /** A count that must be there. */
    long exactly(String service, String sql) {
        return count(service, sql)
                .orElseThrow(() -> new IllegalStateException("No answer from database " + service));
    }

    private String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
