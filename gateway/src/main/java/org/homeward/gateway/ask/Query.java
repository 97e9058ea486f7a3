package org.homeward.gateway.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A path with the parameters that were given. */
public final class Query {

    private final StringBuilder text;
    private char separator = '?';

    public Query(String path) {
        text = new StringBuilder(path);
    }

    public Query with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append(separator)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            separator = '&';
        }
        return this;
    }

    public String text() {
        return text.toString();
    }
}
