package org.homeward.notification.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages that every text exists in; anything else is answered in English. */
public final class Languages {

    private static final Set<String> WRITTEN = Set.of("en", "hy");

    private Languages() {}

    /** Each of them. */
    public static List<Locale> all() {
        return WRITTEN.stream().map(Locale::forLanguageTag).toList();
    }

    /** The nearest language we write. */
    public static Locale nearest(Locale wanted) {
        return WRITTEN.contains(wanted.getLanguage())
                ? Locale.forLanguageTag(wanted.getLanguage())
                : Locale.ENGLISH;
    }

    /** A bundle in a language that {@link #nearest} answered. */
    public static <T> T texts(Class<T> bundle, Locale language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.toLanguageTag()));
    }
}
