package org.homeward.deploy.faults.run;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;
import org.jspecify.annotations.Nullable;

/** Looks into the services' databases from behind row-level security, as only a check may. */
final class Databases {

    private static final String SUPERUSER = "postgres";

    private final Settings settings;

    Databases(Settings settings) {
        this.settings = settings;
    }

    interface Cut<T> {
        T of(ResultSet row) throws SQLException;
    }

    /**
     * @throws SQLException while the server is away
     */
    <T> List<T> list(String database, String sql, Cut<T> cut, Object... values)
            throws SQLException {
        try (Connection connection = connect(database);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value =
                        values[i] instanceof UUID[] ids
                                ? connection.createArrayOf("uuid", ids)
                                : values[i];
                statement.setObject(i + 1, value);
            }
            List<T> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(cut.of(row));
                }
            }
            return rows;
        }
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instant(row, column), column);
    }

    static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private Connection connect(String database) throws SQLException {
        String url =
                "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=2&socketTimeout=20"
                        .formatted(settings.port(Port.DATABASE), database);
        String password = settings.secrets().of("postgresql-" + SUPERUSER);
        return DriverManager.getConnection(url, SUPERUSER, password);
    }
}
