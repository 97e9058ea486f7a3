package org.homeward.negotiation.compliance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Numbers what promises rest on in the order of first use; what two promises rest on has one
 * number.
 */
final class Basis {

    /** What a reader of figures may see of an annex: no free text, which could name somebody. */
    private static final Set<String> FIGURES =
            Set.of(
                    "id",
                    "reference",
                    "form",
                    "status",
                    "date",
                    "reliability",
                    "credibility",
                    "arrivals",
                    "object",
                    "dueVersion",
                    "edtf",
                    "zone",
                    "recordedAt");

    private final boolean wholeText;
    private final Map<String, Annex> annexes = new LinkedHashMap<>();
    private final Map<UUID, List<Integer>> numbers = new HashMap<>();

    Basis(boolean wholeText) {
        this.wholeText = wholeText;
    }

    void rests(UUID commitment, Exhibit exhibit) {
        Annex annex =
                annexes.computeIfAbsent(exhibit.key(), _ -> annex(annexes.size() + 1, exhibit));
        List<Integer> own = numbers.computeIfAbsent(commitment, _ -> new ArrayList<>());
        if (!own.contains(annex.number())) {
            own.add(annex.number());
        }
    }

    List<Integer> of(UUID commitment) {
        return List.copyOf(numbers.getOrDefault(commitment, List.of()));
    }

    List<Annex> annexes() {
        return List.copyOf(annexes.values());
    }

    private Annex annex(int number, Exhibit exhibit) {
        Map<String, Object> shown = new TreeMap<>(exhibit.content());
        if (!wholeText) {
            shown.keySet().retainAll(FIGURES);
        }
        return new Annex(
                number,
                exhibit.kind(),
                exhibit.id(),
                exhibit.reference(),
                exhibit.date(),
                shown,
                Fingerprint.of(exhibit.content()));
    }

    /** An annex before it has a number. */
    record Exhibit(
            Annex.Kind kind,
            UUID id,
            @Nullable String reference,
            String date,
            Map<String, Object> content) {

        String key() {
            return kind + ":" + id + ":" + content.get("dueVersion");
        }
    }
}
