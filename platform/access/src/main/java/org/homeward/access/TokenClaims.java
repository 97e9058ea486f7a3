package org.homeward.access;

import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the claims of the realm; what they look like is known here and nowhere else. */
final class TokenClaims {
    /** A desk is a group one level below {@code /desks}; the name must not hold a comma. */
    private static final Pattern DESK = Pattern.compile("/desks/([a-z0-9][a-z0-9-]*)");

    private static final String RESTRICTED = "restricted";

    private TokenClaims() {}

    static Caller caller(JsonWebToken token, Set<String> roles) {
        String username = token.getClaim("preferred_username");
        String subject = token.getSubject();
        return new Caller(
                subject == null ? token.getName() : subject,
                username == null ? token.getName() : username,
                roles,
                desks(texts(token.getClaim("groups"))),
                texts(token.getClaim("clearance")).contains(RESTRICTED));
    }

    private static Set<String> desks(Set<String> groups) {
        return groups.stream()
                .map(DESK::matcher)
                .filter(Matcher::matches)
                .map(group -> group.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case null -> Set.of();
            case Collection<?> many ->
                    many.stream().map(TokenClaims::text).collect(Collectors.toSet());
            default -> Set.of(text(claim));
        };
    }

    private static String text(Object value) {
        return value instanceof JsonString json ? json.getString() : value.toString();
    }
}
