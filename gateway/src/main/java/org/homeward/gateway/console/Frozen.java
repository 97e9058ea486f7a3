package org.homeward.gateway.console;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A frozen version of a list as negotiation-service answers it.
 *
 * @param intact whether the content still has its hash; null for a reader who cannot check
 */
public record Frozen(
        UUID listId,
        String reference,
        String title,
        String side,
        String desk,
        int version,
        String sha256,
        @Nullable Boolean intact,
        @Nullable String reason,
        Instant frozenAt,
        String frozenBy,
        List<Line> entries,
        List<Given> handOvers) {

    /**
     * One line.
     *
     * @param name as it is written there; null where the reader may not see it
     */
    public record Line(
            int number,
            @Nullable UUID detaineeId,
            boolean named,
            @Nullable String name,
            @Nullable String answer,
            List<Answer> answers) {

        @Override
        public String toString() {
            return "Line[" + number + "]";
        }
    }

    /** What the other side said once. */
    public record Answer(String answer, UUID partyId, String date, String source) {}

    /** That it changed hands. */
    public record Given(
            UUID partyId,
            @Nullable String recipient,
            String date,
            @Nullable String place,
            @Nullable String via,
            @Nullable String receipt,
            @Nullable UUID talksId) {}

    public boolean isOurs() {
        return side.equals("OURS");
    }

    public String address() {
        return "/lists/" + listId + "/versions/" + version;
    }

    String path() {
        return "lists/" + listId + "/versions/" + version;
    }

    public int answered() {
        return (int) entries.stream().filter(line -> line.answer() != null).count();
    }

    /** A name that this reader may not see would be lost in the next version. */
    public boolean hasHidden() {
        return entries.stream()
                .anyMatch(line -> line.named() && line.name() == null && line.detaineeId() == null);
    }
}
