package org.homeward.detainee.name;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Letters that ICU would fold to another reading than the field uses (BGN/PCGN), and the two
 * readings of Azerbaijani c, q and x.
 */
final class Letters {

    private static final Map<String, String> PAIRS = Map.of("ու", "u", "և", "ev", "եւ", "ev");

    private static final Map<Character, String> READ_AS =
            Map.ofEntries(
                    // Azerbaijani: ə is read as a; the Cyrillic spelling of the same letter as well
                    Map.entry('ə', "a"),
                    Map.entry('ә', "a"),
                    Map.entry('ı', "i"),
                    Map.entry('ş', "sh"),
                    Map.entry('ç', "ch"),
                    Map.entry('ğ', "gh"),
                    // Armenian
                    Map.entry('ը', "y"),
                    Map.entry('թ', "t"),
                    Map.entry('ժ', "zh"),
                    Map.entry('խ', "kh"),
                    Map.entry('ծ', "ts"),
                    Map.entry('ձ', "dz"),
                    Map.entry('ղ', "gh"),
                    Map.entry('ճ', "ch"),
                    Map.entry('շ', "sh"),
                    Map.entry('չ', "ch"),
                    Map.entry('ջ', "j"),
                    Map.entry('ռ', "r"),
                    Map.entry('ց', "ts"),
                    Map.entry('ւ', "v"),
                    Map.entry('փ', "p"),
                    Map.entry('ք', "k"),
                    Map.entry('օ', "o"),
                    // Cyrillic
                    Map.entry('ж', "zh"),
                    Map.entry('й', "y"),
                    Map.entry('х', "kh"),
                    Map.entry('ц', "ts"),
                    Map.entry('ч', "ch"),
                    Map.entry('ш', "sh"),
                    Map.entry('щ', "shch"),
                    Map.entry('ъ', ""),
                    Map.entry('ы', "y"),
                    Map.entry('ь', ""),
                    Map.entry('э', "e"),
                    Map.entry('ё', "yo"),
                    Map.entry('ю', "yu"),
                    Map.entry('я', "ya"),
                    Map.entry('є', "ye"),
                    Map.entry('ї', "yi"),
                    Map.entry('ў', "u"));

    private static final Map<Character, String> AZERBAIJANI = Map.of('c', "j", 'q', "g", 'x', "kh");

    private Letters() {}

    /**
     * How a word in lower case can be read; more than one where its Latin letters could be
     * Azerbaijani.
     */
    static Set<String> readings(String word) {
        String text = word;
        for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
            text = text.replace(pair.getKey(), pair.getValue());
        }
        Set<String> readings = new LinkedHashSet<>();
        readings.add(replaced(text, READ_AS));
        if (text.chars().anyMatch(letter -> AZERBAIJANI.containsKey((char) letter))
                && !text.contains("ch")) {
            readings.add(replaced(replaced(text, AZERBAIJANI), READ_AS));
        }
        return readings;
    }

    private static String replaced(String text, Map<Character, String> table) {
        StringBuilder read = new StringBuilder(text.length() + 8);
        for (char letter : text.toCharArray()) {
            String as = table.get(letter);
            if (as == null) {
                read.append(letter);
            } else {
                read.append(as);
            }
        }
        return read.toString();
    }
}
