package org.homeward.deploy.bench.stand;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * So many open commitments to be prepared.
 *
 * @param templates commitments that the product recorded, whose copies they are
 * @param firstDue due instant of the first
 * @param step from one due instant to the next; zero lets all fall due at once
 * @param wakeAhead how long before its due instant the clock looks at one: zero when every reminder
 *     lies in the past already
 */
public record Wave(
        List<UUID> templates, int rows, Instant firstDue, Duration step, Duration wakeAhead) {

    /** Numbers for references; the table refuses one that was given before. */
    Script script(int firstNumber) {
        var ids = templates.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        return Script.of("wave.sql")
                .with(
                        Map.of(
                                "templates", ids,
                                "template_count", templates.size(),
                                "rows", rows,
                                "first_number", firstNumber,
                                "first_due", firstDue,
                                "step_micros", step.toNanos() / 1_000,
                                "wake_ahead", wakeAhead.toSeconds() + " seconds"));
    }
}
