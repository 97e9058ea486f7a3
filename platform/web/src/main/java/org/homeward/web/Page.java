package org.homeward.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list; {@code next} is the cursor of the following one and absent on the last. The
 * answer carries it as a Link header too (RFC 8288).
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts what a query for {@code limit + 1} rows found: the row too many says that there is more.
     *
     * @param position the keyset values that the next page begins after
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<? super T, Cursor> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, position.apply(items.getLast()).text());
    }

    /** The same page with each row shown as something else. */
    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), next);
    }

    /**
     * @return the wanted page size, 50 when none is wanted
     * @throws Malformed outside 1 to 200, naming {@code limit}
     */
    public static int limit(@Nullable Integer wanted) {
        if (wanted == null) {
            return DEFAULT_LIMIT;
        }
        if (wanted < 1 || wanted > MAX_LIMIT) {
            throw Malformed.of("limit", "limit must be 1 to " + MAX_LIMIT + ".");
        }
        return wanted;
    }
}
