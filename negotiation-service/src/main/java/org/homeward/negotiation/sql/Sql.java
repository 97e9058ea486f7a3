package org.homeward.negotiation.sql;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Statements in the transaction at hand; parameters are bound, never written into the text. */
@ApplicationScoped
public class Sql {

    private final AgroalDataSource source;

    Sql(AgroalDataSource source) {
        this.source = source;
    }

    public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... values) {
        return with(
                sql,
                statement -> {
                    bind(statement, values);
                    try (ResultSet result = statement.executeQuery()) {
                        List<T> rows = new ArrayList<>();
                        Row row = new Row(result);
                        while (result.next()) {
                            rows.add(reader.apply(row));
                        }
                        return rows;
                    }
                });
    }

    public <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    public int update(String sql, @Nullable Object... values) {
        return with(
                sql,
                statement -> {
                    bind(statement, values);
                    return statement.executeUpdate();
                });
    }

    /**
     * Writes many rows with one statement.
     *
     * @param sql holds {@code %s} where the rows are read from, an {@code unnest(…)}
     * @param types PostgreSQL type per column
     */
    public int bulk(String sql, List<String> types, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        String columns = String.join(", ", types.stream().map(t -> "?::" + t + "[]").toList());
        return with(
                sql.formatted("unnest(" + columns + ")"),
                statement -> {
                    for (int column = 0; column < types.size(); column++) {
                        String[] values = column(rows, column);
                        statement.setArray(
                                column + 1,
                                statement.getConnection().createArrayOf("text", values));
                    }
                    return statement.executeUpdate();
                });
    }

    /**
     * Rows of one batch say much the same, so a value like the one above it is not written anew.
     */
    private static String[] column(List<@Nullable Object[]> rows, int column) {
        String[] values = new String[rows.size()];
        Object above = "";
        String text = "";
        for (int row = 0; row < values.length; row++) {
            Object value = rows.get(row)[column];
            if (value != null && !value.equals(above)) {
                above = value;
                text = value.toString();
            }
            values[row] = value == null ? null : text;
        }
        return values;
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Collection<?> many && many.isEmpty()) {
                // Nothing tells what it is empty of, so the statement does.
                statement.setObject(i + 1, "{}", Types.OTHER);
            } else {
                statement.setObject(i + 1, bindable(statement.getConnection(), values[i]));
            }
        }
    }

    private static @Nullable Object bindable(Connection connection, @Nullable Object value)
            throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> word -> word.name();
            case Collection<?> many -> array(connection, many);
            default -> value;
        };
    }

    private static Object array(Connection connection, Collection<?> many) throws SQLException {
        boolean ids = many.stream().anyMatch(UUID.class::isInstance);
        return connection.createArrayOf(ids ? "uuid" : "text", many.toArray());
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
