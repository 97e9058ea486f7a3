package org.homeward.gateway.console;

import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences with which services refuse, in the reader's language. Services speak English; an
 * officer who does not must still learn what was wrong. A sentence without a translation is shown
 * as it is.
 */
final class Refusals {

    /** A number or a code, which differs from one refusal to the next. */
    private static final Pattern VARIABLE =
            Pattern.compile("\\b[0-9][0-9,.]*\\b|\\b[A-Z][A-Z_]{2,}\\b");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::([a-z]+))?}");

    private final Labels labels;
    private final Properties armenian;

    Refusals(Labels labels) {
        this.labels = labels;
        this.armenian = Labels.load("refusals", "hy");
    }

    String worded(Locale locale, String sentence) {
        var words = locale.getLanguage().equals("hy") ? armenian.getProperty(key(sentence)) : null;
        if (words == null) {
            return sentence;
        }
        var variables = VARIABLE.matcher(sentence).results().map(MatchResult::group).toList();
        return PLACE.matcher(words)
                .replaceAll(place -> Matcher.quoteReplacement(filled(place, variables, locale)));
    }

    private String filled(MatchResult place, List<String> variables, Locale locale) {
        int number = Integer.parseInt(place.group(1));
        if (number > variables.size()) {
            return "";
        }
        var variable = variables.get(number - 1);
        var kind = place.group(2);
        return kind == null ? variable : labels.of(locale, kind, variable);
    }

    /** {@code No more than 3 can come.} as {@code no-more-than-x-can-come}. */
    static String key(String sentence) {
        var plain = VARIABLE.matcher(sentence).replaceAll("x").toLowerCase(Locale.ROOT);
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
