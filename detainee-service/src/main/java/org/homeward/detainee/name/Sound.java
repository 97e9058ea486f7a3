package org.homeward.detainee.name;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes equal what one name suffers on its way through four scripts: h that Russian drops, voiced
 * and unvoiced stops, ya and ia, doubled letters.
 */
final class Sound {

    private record Rule(Pattern written, String heard) {
        Rule(String written, String heard) {
            this(Pattern.compile(written), heard);
        }
    }

    /**
     * In this order: the capital letters stand for one sound until the end, so that the loss of h
     * does not touch them.
     */
    private static final List<Rule> RULES =
            List.of(
                    new Rule("shch|sch|sh", "S"),
                    new Rule("tch|ch", "C"),
                    new Rule("zh|dzh|dj", "J"),
                    new Rule("ts|tz|dz", "Z"),
                    new Rule("ph", "f"),
                    new Rule("gh", "k"),
                    new Rule("kh|h|x", ""),
                    new Rule("[gq]", "k"),
                    new Rule("b", "p"),
                    new Rule("d", "t"),
                    new Rule("[wf]", "v"),
                    new Rule("j", "J"),
                    new Rule("c", "k"),
                    new Rule("ou", "u"),
                    new Rule("y", "i"),
                    new Rule("^i(?=[aeou])", ""),
                    new Rule("(?<=[aeou])i(?=[aeou])", ""),
                    new Rule("(.)\\1+", "$1"));

    private Sound() {}

    /** The sound of a word already folded to a–z and digits. */
    static String of(String plain) {
        String heard = plain;
        for (Rule rule : RULES) {
            heard = rule.written().matcher(heard).replaceAll(rule.heard());
        }
        return heard.toLowerCase(java.util.Locale.ROOT);
    }
}
