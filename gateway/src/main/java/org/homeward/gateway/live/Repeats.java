package org.homeward.gateway.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the ids of recent events: after a fault the relay sends the last ones again, and a
 * listener should not hear them twice.
 */
final class Repeats {

    private static final int REMEMBERED = 50_000;

    private final Map<String, Boolean> ids =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
                    return size() > REMEMBERED;
                }
            };

    boolean isRepeat(@Nullable String id) {
        return id != null && ids.put(id, Boolean.TRUE) != null;
    }
}
