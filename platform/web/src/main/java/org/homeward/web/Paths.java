package org.homeward.web;

/** Joins field paths: {@code names[0]} and {@code given} make {@code names[0].given}. */
final class Paths {

    private Paths() {}

    static String join(String outer, String inner) {
        return outer.isEmpty() || inner.isEmpty() || inner.startsWith("[")
                ? outer + inner
                : outer + "." + inner;
    }
}
