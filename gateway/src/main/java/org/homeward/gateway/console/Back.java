package org.homeward.gateway.console;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page to return to; never one of another site, whatever was sent. */
final class Back {

    private static final Pattern OWN = Pattern.compile("/([A-Za-z0-9][A-Za-z0-9/_.?=&%:+-]*)?");

    private Back() {}

    static URI to(@Nullable String asked, String otherwise) {
        return URI.create(asked != null && OWN.matcher(asked).matches() ? asked : otherwise);
    }
}
