package org.homeward.negotiation.statement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as they are searched: compatibility forms, case and accents are folded, so
 * that whoever types "Карабах" or "КАРАБАХ" finds both, and և is found by եւ.
 */
final class Words {

    /** A longer run of letters is no word that anybody would look for. */
    private static final int LONGEST = 60;

    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u036F]");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    static Set<String> of(@Nullable String... texts) {
        Set<String> words = new TreeSet<>();
        for (String text : texts) {
            if (text != null) {
                GAP.splitAsStream(fold(text))
                        .filter(word -> !word.isEmpty())
                        .map(Words::cut)
                        .forEach(words::add);
            }
        }
        return words;
    }

    private static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return ACCENT.matcher(plain).replaceAll("");
    }

    private static String cut(String word) {
        int end = Math.min(word.length(), LONGEST);
        return word.substring(
                0,
                end < word.length() && Character.isLowSurrogate(word.charAt(end)) ? end - 1 : end);
    }
}
