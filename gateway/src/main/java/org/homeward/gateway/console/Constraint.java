package org.homeward.gateway.console;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What validation says of a field most often, in the reader's language: "size must be between 0 and
 * 4000" tells an officer nothing. Any other sentence is the service's own.
 */
final class Constraint {

    private static final Set<String> ABSENT =
            Set.of("must not be blank", "must not be null", "must not be empty");
    private static final String WEB_ADDRESS = "must match \"https?://";
    private static final String NO_DATE = "(EDTF, ISO 8601-2 level 1).";
    private static final Pattern SIZE = Pattern.compile("size must be between (\\d+) and (\\d+)");
    private static final Pattern LEAST = Pattern.compile("must be greater than or equal to (\\d+)");
    private static final Pattern MOST = Pattern.compile("must be less than or equal to (\\d+)");

    private Constraint() {}

    /**
     * @param typed what the form's input held
     */
    static String worded(String detail, String typed, Frame page) {
        var problem = known(detail);
        if (problem != null) {
            return page.label("problem", problem);
        }
        var least = LEAST.matcher(detail);
        if (least.matches()) {
            return numbered("at-least", least.group(1), page);
        }
        var most = MOST.matcher(detail);
        if (most.matches()) {
            return numbered("at-most", most.group(1), page);
        }
        var size = SIZE.matcher(detail);
        if (size.matches()) {
            return sized(size.group(2), typed, page);
        }
        return page.refusal(detail);
    }

    private static @Nullable String known(String detail) {
        if (ABSENT.contains(detail)) {
            return "absent";
        }
        if (detail.startsWith(WEB_ADDRESS)) {
            return "web-address";
        }
        return detail.endsWith(NO_DATE) ? "no-date" : null;
    }

    /** Characters of a text, or lines of a list; which of both, only what was typed can tell. */
    private static String sized(String most, String typed, Frame page) {
        if (typed.isBlank()) {
            return page.label("problem", "absent");
        }
        boolean isText = typed.strip().length() > Long.parseLong(most);
        return numbered(isText ? "characters-at-most" : "entries-at-most", most, page);
    }

    private static String numbered(String problem, String number, Frame page) {
        return page.label("problem", problem) + " " + page.number(Long.valueOf(number));
    }
}
