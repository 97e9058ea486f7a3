package org.homeward.gateway.console;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A path with the parameters that were given. */
final class Query {

    private final StringBuilder text;
    private char separator = '?';

    Query(String path) {
        text = new StringBuilder(path);
    }

    Query with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append(separator)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            separator = '&';
        }
        return this;
    }

    String text() {
        return text.toString();
    }
}
