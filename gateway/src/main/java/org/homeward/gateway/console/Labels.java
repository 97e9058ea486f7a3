package org.homeward.gateway.console;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * What the codes of the API are called in the reader's language. A code that a service adds
 * tomorrow is shown as it is, in words, instead of breaking the page.
 */
@Singleton
class Labels {

    private final Map<String, Properties> byLanguage =
            Map.of("en", load("labels", "en"), "hy", load("labels", "hy"));
    private final Refusals refusals = new Refusals(this);

    String of(Locale locale, String kind, String code) {
        var labels = byLanguage.getOrDefault(locale.getLanguage(), byLanguage.get("en"));
        return Objects.requireNonNull(labels).getProperty(kind + "." + code, spoken(code));
    }

    String refusal(Locale locale, String sentence) {
        return refusals.worded(locale, sentence);
    }

    /** {@code ORAL_PROMISE} and {@code breach-rescinded} as words. */
    private static String spoken(String code) {
        var words = code.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static Properties load(String table, String language) {
        var labels = new Properties();
        var name = "/labels/" + table + "_" + language + ".properties";
        try (var in = Labels.class.getResourceAsStream(name)) {
            labels.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
