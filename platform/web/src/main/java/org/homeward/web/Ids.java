package org.homeward.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads ids strictly: Java alone takes {@code 1-1-1-1-1} for a UUID. */
public final class Ids {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    public static Optional<UUID> parse(@Nullable String text) {
        return text == null || !SHAPE.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(UUID.fromString(text));
    }
}
