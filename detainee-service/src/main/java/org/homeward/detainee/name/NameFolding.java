package org.homeward.detainee.name;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Folds a name of any script to plain Latin tokens, so that Armenian, Cyrillic, Azerbaijani and
 * Latin spellings of one name meet.
 *
 * <p>Each word gives its letters as they are read ({@code hakobyan}) and its sound, marked with
 * {@code ~}, in which what the scripts write differently is made equal ({@code ~akopian}). The
 * letter rules follow BGN/PCGN; ICU does every other script.
 */
public final class NameFolding {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’ʼʻ՚-]+");
    private static final int SHORTEST_SOUND = 3;

    private static final Transliterator LATIN =
            Transliterator.getInstance(
                    "Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower; [^a-z0-9] Remove");

    private NameFolding() {}

    /** Every token under which any of the names is to be found. */
    public static Set<String> tokens(Collection<PersonName> names) {
        return names.stream()
                .flatMap(name -> words(name.written()).stream())
                .flatMap(word -> keys(word).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words of a text, composed and in lower case, in their order. */
    public static Set<String> words(String text) {
        String folded = Normalizer2.getNFKCCasefoldInstance().normalize(text).replace('-', ' ');
        return NO_WORD.splitAsStream(folded.strip())
                .flatMap(part -> Pattern.compile(" ").splitAsStream(part))
                .filter(word -> !word.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The keys of one word; empty when nothing of it can be read as letters or digits. */
    public static Set<String> keys(String word) {
        Set<String> keys = new LinkedHashSet<>();
        for (String spelling : Letters.readings(word.toLowerCase(Locale.ROOT))) {
            String plain = LATIN.transliterate(spelling);
            if (!plain.isEmpty()) {
                keys.add(plain);
                String sound = Sound.of(plain);
                if (sound.length() >= SHORTEST_SOUND) {
                    keys.add("~" + sound);
                }
            }
        }
        return keys;
    }
}
