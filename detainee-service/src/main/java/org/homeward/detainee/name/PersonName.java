package org.homeward.detainee.name;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a person's name is written.
 *
 * @param script language or script code in lower case: hy, ru, az, latn …
 * @param full the whole name where its parts are not known, else null
 * @param source where this spelling comes from
 */
public record PersonName(
        String script,
        @Nullable String given,
        @Nullable String patronymic,
        @Nullable String family,
        @Nullable String full,
        NameKind kind,
        @Nullable String source) {

    private static final Pattern SCRIPT = Pattern.compile("[a-z]{2,4}(-[a-z]{4})?");

    public PersonName {
        script = script.toLowerCase(Locale.ROOT);
        if (!SCRIPT.matcher(script).matches()) {
            throw Malformed.of("script", "The script is a code such as hy, ru, az or latn.");
        }
        given = orNull(given);
        patronymic = orNull(patronymic);
        family = orNull(family);
        full = orNull(full);
        source = orNull(source);
        if (given == null && family == null && full == null) {
            throw Malformed.of(
                    "family", "A name has a given name, a family name, or the full name.");
        }
    }

    /**
     * The name as one line: the full name where it was given, else its parts in the order given,
     * patronymic, family.
     */
    public String written() {
        return full != null
                ? full
                : Stream.of(given, patronymic, family)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    /** Leaves the name out: logs hold ids only. */
    @Override
    public String toString() {
        return "PersonName[" + script + "]";
    }

    private static @Nullable String orNull(@Nullable String part) {
        return part == null || part.isBlank() ? null : part.strip();
    }
}
