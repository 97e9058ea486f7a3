package org.homeward.gateway.console;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.gateway.ask.Services;
import org.jspecify.annotations.Nullable;

/** The parties the reader may choose from, and what they are called. */
public record Parties(List<Party> items, @Nullable String next) {

    public record Party(UUID id, String name, String kind) {}

    public static Parties from(Services services) {
        var all = services.get("parties?limit=200", Parties.class);
        return new Parties(
                all.items().stream()
                        .sorted(
                                java.util.Comparator.comparing(
                                        Party::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                null);
    }

    Map<UUID, String> byId() {
        return items.stream().collect(Collectors.toMap(Party::id, Party::name, (a, _) -> a));
    }

    public String name(UUID id) {
        return byId().getOrDefault(id, "—");
    }
}
