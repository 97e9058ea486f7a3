package org.homeward.deploy.bench.stand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class ScriptTest {

    @Test
    void aWaveLeavesNoNameUnfilledAndNoRemarkInAStatement() {
        // Given
        var wave =
                new Wave(
                        List.of(new UUID(0, 1)),
                        10,
                        Instant.parse("2030-01-01T00:00:00Z"),
                        Duration.ofMillis(20),
                        Duration.ZERO);

        // When
        var statements = wave.script(5).statements();

        // Then
        assertThat(statements)
                .hasSizeGreaterThan(5)
                .allSatisfy(each ->
                        assertThat(each)
                                .doesNotContain("--")
                                .doesNotContainPattern("[^:\\w]:[a-z]"))
                .anySatisfy(
                        each -> assertThat(each).contains("2030-01-01T00:00:00Z", "20000 micro"));
    }
}
