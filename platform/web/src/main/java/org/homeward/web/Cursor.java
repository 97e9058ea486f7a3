package org.homeward.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted list: the sort values of the last row seen. Opaque to callers; it grants
 * nothing, because each page is read under the caller's own rights.
 */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";
    private static final String ABSENT = "\u0000";

    private final List<Optional<String>> values;

    private Cursor(List<Optional<String>> values) {
        this.values = values;
    }

    /** The row's sort values in order; a null stays one. */
    public static Cursor of(@Nullable Object... values) {
        return new Cursor(
                Arrays.stream(values)
                        .map(v -> Optional.ofNullable(v).map(Object::toString))
                        .toList());
    }

    /**
     * @return empty without a cursor: the list begins at its start
     * @throws Malformed when it was not made here, naming {@code cursor}
     */
    public static Optional<Cursor> parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            String joined =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var values = new ArrayList<Optional<String>>();
            for (String value : joined.split(SEPARATOR, -1)) {
                values.add(value.equals(ABSENT) ? Optional.empty() : Optional.of(value));
            }
            return Optional.of(new Cursor(values));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw unusable();
        }
    }

    public String text() {
        String joined = String.join(SEPARATOR, values.stream().map(v -> v.orElse(ABSENT)).toList());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** A sort value that may be null, as text without control characters. */
    public Optional<String> text(int index) {
        return read(index, Cursor::printable);
    }

    public Optional<Instant> instant(int index) {
        return read(index, Instant::parse);
    }

    public Optional<Long> number(int index) {
        return read(index, Long::valueOf);
    }

    /** The tie-breaker at the end of every sort order, so never null. */
    public UUID uuid(int index) {
        return read(index, UUID::fromString).orElseThrow(Cursor::unusable);
    }

    private <V> Optional<V> read(int index, Function<String, V> reader) {
        if (index >= values.size()) {
            throw unusable();
        }
        try {
            return values.get(index).map(reader);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw unusable();
        }
    }

    private static String printable(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw unusable();
        }
        return value;
    }

    private static Malformed unusable() {
        return Malformed.of("cursor", "Use the cursor of the page before, as it was given.");
    }
}
