package org.homeward.negotiation.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result, read by column name; the plain readers are for columns that are never null.
 */
public final class Row {

    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    public @Nullable String textOrNull(String column) {
        return read(column, String.class);
    }

    public UUID uuid(String column) {
        return Objects.requireNonNull(uuidOrNull(column), column);
    }

    public @Nullable UUID uuidOrNull(String column) {
        return read(column, UUID.class);
    }

    public Instant instant(String column) {
        return Objects.requireNonNull(instantOrNull(column), column);
    }

    public @Nullable Instant instantOrNull(String column) {
        OffsetDateTime time = read(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public int number(String column) {
        return Objects.requireNonNull(read(column, Integer.class), column);
    }

    public long big(String column) {
        return Objects.requireNonNull(read(column, Long.class), column);
    }

    public boolean flag(String column) {
        return Objects.requireNonNull(read(column, Boolean.class), column);
    }

    public <E extends Enum<E>> E value(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public List<String> texts(String column) {
        try {
            return List.of((String[]) result.getArray(column).getArray());
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }

    private <T> @Nullable T read(String column, Class<T> type) {
        try {
            return result.getObject(column, type);
        } catch (SQLException e) {
            throw new SqlFailure(e);
        }
    }
}
