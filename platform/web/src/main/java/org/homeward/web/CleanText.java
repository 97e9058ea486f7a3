package org.homeward.web;

import java.text.Normalizer;

/**
 * Text as it may be stored: composed (NFC), so that one name is one sequence of characters, and
 * without control characters, which no name holds and which databases, logs and terminals obey. A
 * line may end as it does in a browser's form.
 */
public final class CleanText {

    private CleanText() {}

    /**
     * Cleans one text that was sent.
     *
     * @throws Malformed naming the field, at a control character or half a surrogate pair
     */
    public static String of(String field, String sent) {
        String text = sent.indexOf('\r') < 0 ? sent : sent.replace("\r\n", "\n");
        int bad = firstUnusable(text);
        if (bad >= 0) {
            throw Malformed.of(
                    field,
                    "The character U+%04X at position %d is not allowed."
                            .formatted((int) text.charAt(bad), bad + 1));
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static int firstUnusable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            if (control || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                return i;
            }
        }
        return -1;
    }
}
