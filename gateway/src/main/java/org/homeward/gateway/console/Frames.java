package org.homeward.gateway.console;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.homeward.access.Callers;
import org.homeward.gateway.console.Frame.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reader's language and zone: what they chose here, else what the ministry knows of them.
 */
@RequestScoped
public class Frames {

    static final String COOKIE = "language";
    public static final Set<String> LANGUAGES = Set.of("en", "hy");

    private final Callers callers;
    private final SecurityIdentity identity;
    private final RoutingContext request;
    private final Shown shown;

    Frames(Callers callers, SecurityIdentity identity, RoutingContext request, Shown shown) {
        this.callers = callers;
        this.identity = identity;
        this.request = request;
        this.shown = shown;
    }

    public Frame of(String room) {
        return of(room, null);
    }

    /**
     * @param language asked for this once; null for the reader's own
     */
    public Frame of(String room, @Nullable String language) {
        var place = new Place(room, request.request().uri());
        var locale = language == null ? locale() : Locale.of(language);
        return new Frame(callers.current(), locale, zone(), shown.labels(), place);
    }

    /** Of whoever got lost, who may be nobody yet. */
    String language() {
        return locale().getLanguage();
    }

    private Locale locale() {
        var cookie = request.request().getCookie(COOKIE);
        return Stream.of(
                        Optional.ofNullable(cookie).map(chosen -> chosen.getValue()),
                        claim("locale"),
                        Optional.ofNullable(request.request().getHeader("Accept-Language")))
                .flatMap(Optional::stream)
                .map(tag -> tag.length() > 2 ? tag.substring(0, 2) : tag)
                .filter(LANGUAGES::contains)
                .findFirst()
                .map(Locale::of)
                .orElse(Locale.ENGLISH);
    }

    private ZoneId zone() {
        try {
            return claim("zoneinfo").map(ZoneId::of).orElse(shown.houseZone());
        } catch (DateTimeException _) {
            return shown.houseZone();
        }
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim(name)).map(Object::toString)
                : Optional.empty();
    }
}
