package org.homeward.web;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body with one field of every sort that services read. */
record NoteRequest(
        @NotNull @Size(min = 1, max = 100) String text,
        @Nullable Integer count,
        @Nullable Boolean pinned,
        @Nullable UUID owner,
        @Nullable Colour colour,
        @Nullable Instant at,
        @Nullable Reference reference,
        @Nullable Shape shape,
        @Nullable @Valid List<Line> lines) {

    enum Colour {
        RED,
        GREEN
    }

    record Line(@NotNull @Size(max = 10) String words, int number) {
        Line {
            if (number < 0) {
                throw Malformed.of("number", "number cannot be negative.");
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Shape.Dot.class, name = "DOT"),
        @JsonSubTypes.Type(value = Shape.Box.class, name = "BOX")
    })
    sealed interface Shape {
        record Dot() implements Shape {}

        record Box(int width) implements Shape {}
    }
}
