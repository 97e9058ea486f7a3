package org.homeward.edtf;

/** Repeats what was typed inside a message, short and without anything a terminal would obey. */
final class Quote {

    private static final int LONGEST = 40;

    private Quote() {}

    static String of(String typed) {
        String line = typed.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]", "\uFFFD");
        int cut =
                line.offsetByCodePoints(
                        0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return cut < line.length() ? "'" + line.substring(0, cut) + "…'" : "'" + line + "'";
    }
}
