package org.homeward.web.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Describes what should have been sent, in the caller's words and not in Java's. */
final class Expected {

    private static final Set<Class<?>> WHOLE =
            Set.of(
                    int.class,
                    Integer.class,
                    long.class,
                    Long.class,
                    short.class,
                    Short.class,
                    BigInteger.class);
    private static final Set<Class<?>> DECIMAL =
            Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);
    private static final Map<Class<?>, String> NAMED =
            Map.of(
                    String.class, "Text is expected.",
                    boolean.class, "true or false is expected.",
                    Boolean.class, "true or false is expected.",
                    UUID.class, "An id (UUID) is expected.",
                    Instant.class, "An instant like 2022-09-30T20:00:00Z is expected.",
                    LocalDate.class, "A date like 2022-09-30 is expected.");

    private Expected() {}

    static String of(Class<?> type) {
        if (WHOLE.contains(type)) {
            return "A whole number is expected, not too large.";
        }
        if (DECIMAL.contains(type)) {
            return "A number is expected.";
        }
        if (type.isEnum()) {
            return "One of %s is expected.".formatted(constants(type));
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return "A list is expected.";
        }
        return NAMED.getOrDefault(type, "An object with the right fields is expected.");
    }

    /** For a family of types that one field tells apart. */
    static String kind(Class<?> family) {
        var info = family.getAnnotation(JsonTypeInfo.class);
        var types = family.getAnnotation(JsonSubTypes.class);
        if (info == null || types == null) {
            return "An object of a known kind is expected.";
        }
        String names =
                Arrays.stream(types.value())
                        .map(JsonSubTypes.Type::name)
                        .collect(Collectors.joining(", "));
        return "The field '%s' must be one of %s.".formatted(info.property(), names);
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
