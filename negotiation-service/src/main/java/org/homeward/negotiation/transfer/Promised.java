package org.homeward.negotiation.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The row of a promise with the rows that are taken together with it.
 *
 * @param reciprocalTo what the table calls the other half of an exchange
 * @param parts its conditions, what became of its persons, its deliveries
 */
record Promised(
        String desk,
        UUID agreement,
        CsvRow row,
        @Nullable String reciprocalTo,
        List<CsvRow> parts) {

    Promised {
        parts = List.copyOf(parts);
    }

    Stream<CsvRow> parts(RowKind kind) {
        return parts.stream().filter(part -> part.kind().equals(Optional.of(kind)));
    }

    @Override
    public String toString() {
        return "Promised[" + row + "]";
    }
}
