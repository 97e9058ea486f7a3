package org.homeward.deploy.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class ReportTest {

    @TempDir Path folder;

    @Test
    void aCommandRewritesItsOwnPartAndLeavesTheRest() throws IOException {
        // Given
        Files.writeString(folder.resolve("benchmarks.md"), "# Measured\n\nBy hand.\n");
        new Report("due", "Due").line("old").data("n", 1).write(folder);
        new Report("latency", "Latency").line("kept").data("n", 2).write(folder);

        // When
        new Report("due", "Due").line("new").data("n", 3).write(folder);

        // Then
        assertThat(folder.resolve("benchmarks.md"))
                .content()
                .startsWith("# Measured\n\nBy hand.\n")
                .contains("new", "kept")
                .doesNotContain("old");
        var json = new ObjectMapper().readTree(folder.resolve("benchmarks.json").toFile());
        assertThat(json.at("/due/n").asInt()).isEqualTo(3);
        assertThat(json.at("/latency/n").asInt()).isEqualTo(2);
    }

    @Test
    void aGoalThatIsMissedSaysSo() {
        // When
        var text =
                new Report("due", "Due")
                        .goals(
                                List.of(
                                        Goal.atLeast("speed", 6, 5.994, " ×"),
                                        Goal.atMost("cost", 0.2, 0.2, " ×")))
                        .text();

        // Then
        assertThat(text)
                .contains("| speed | ≥ 6 × | 5.99 × | no |")
                .contains("| cost | ≤ 0.20 × | 0.20 × | yes |");
    }

    @Test
    void circumstancesStandInTheTextAndInTheFile() throws IOException {
        // When
        var report = new Report("due", "Due").circumstances(Map.of("fsync", "on"));
        report.write(folder);

        // Then
        assertThat(report.text()).contains("fsync on");
        assertThat(folder.resolve("benchmarks.json")).content().contains("\"fsync\" : \"on\"");
    }
}
