package org.homeward.embedded;

import java.nio.file.Path;

/**
 * Where a PostgreSQL lives.
 *
 * @param folder its data; kept between starts
 * @param port on loopback
 * @param secrets of the superuser and of every role
 */
public record PostgresSettings(
        Parts parts, Path folder, int port, Secrets secrets, Path log, Lifetime lifetime) {

    /**
     * A server that lives as long as the tests of this JVM, with everything below {@code folder}.
     */
    public static PostgresSettings forTests(Path folder) {
        return new PostgresSettings(
                Parts.shared(),
                folder.resolve("postgresql"),
                Ports.free(),
                Secrets.random(),
                folder.resolve("postgresql.log"),
                Lifetime.TETHERED);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * The password of a role of {@code deploy/config/database.sql}, such as {@code
     * negotiation_app}.
     */
    public String password(String role) {
        return secrets.of("postgresql-" + role);
    }
}
