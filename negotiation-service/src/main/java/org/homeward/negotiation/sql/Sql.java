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

    /** Writes many rows with one statement. */
    public void bulk(String sql, List<String> types, List<@Nullable Object[]> rows) {
        bulk(List.of(new Bulk(sql, types, rows)));
    }

    /**
     * Writes what belongs together in this order and in one round trip; what has no rows is left
     * out.
     */
    public void bulk(List<Bulk> writes) {
        List<Bulk> filled = writes.stream().filter(write -> !write.rows().isEmpty()).toList();
        if (filled.isEmpty()) {
            return;
        }
        with(
                String.join(";\n", filled.stream().map(Bulk::statement).toList()),
                statement -> {
                    int place = 0;
                    for (Bulk write : filled) {
                        for (int column = 0; column < write.types().size(); column++) {
                            statement.setArray(
                                    ++place,
                                    statement
                                            .getConnection()
                                            .createArrayOf("text", write.column(column)));
                        }
                    }
                    return statement.execute();
                });
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
