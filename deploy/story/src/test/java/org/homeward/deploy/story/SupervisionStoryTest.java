package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.deploy.local.client.HomewardApi;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code up} leaves behind: processes that come back, and a state that is its owner's. */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(RunningPlatform.class)
@Tag("real")
class SupervisionStoryTest {

    private static final List<String> SERVICES =
            List.of("detainee-service", "negotiation-service", "notification-service", "gateway");

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "kafka"})
    void whatEndsByItselfIsStartedAgain(String name, Front front) {
        // Given
        long first = front.component(name).path("pid").asLong();

        // When
        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        // Then
        await("another process of " + name + " that answers")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    JsonNode component = front.component(name);
                    assertThat(component.path("pid").asLong(first)).isNotEqualTo(first);
                    assertThat(component.path("state").asText()).isEqualTo("up");
                });
    }

    @Test
    void everyJvmEndsWhenItRunsOutOfMemory(Front front) {
        JsonNode status = HomewardApi.json(front.run("status", "--json"));

        assertThat(status.path("components"))
                .allSatisfy(component -> {
                    String command = commandLine(component.path("pid").asLong());
                    assertThat(
                                    command.contains("postgres -D")
                                            || command.contains("-XX:+ExitOnOutOfMemoryError"))
                            .as(component.path("name").asText() + ": " + command)
                            .isTrue();
                });
    }

    @Test
    void aRunningServiceHoldsNoLoginThatMayChangeTables(Front front) {
        String secrets = front.environment().get("HOMEWARD_STATE") + "/secrets/";

        for (String service : SERVICES) {
            String environment = environment(front.component(service).path("pid").asLong());
            for (String owner : List.of("detainee", "negotiation", "notification")) {
                assertThat(environment)
                        .as(service)
                        .doesNotContain(secret(secrets + "postgresql-" + owner + "_owner"));
            }
            assertThat(environment).doesNotContain(secret(secrets + "postgresql-postgres"));
        }
    }

    @Test
    void theStateIsItsOwnersAlone(Front front) throws IOException {
        try (Stream<Path> kept = Files.walk(Path.of(front.environment().get("HOMEWARD_STATE")))) {
            assertThat(kept.filter(path -> !Files.isSymbolicLink(path)))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(path -> assertThat(rights(path)).endsWith("------"));
        }
    }

    /** A file of a running server may be gone when it is looked at. */
    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException _) {
            return "------";
        }
    }

    private static String commandLine(long pid) {
        return proc(pid, "cmdline").replace('\0', ' ');
    }

    private static String environment(long pid) {
        String environment = proc(pid, "environ");
        assertThat(environment).contains("HOMEWARD_HOST");
        return environment;
    }

    private static String proc(long pid, String file) {
        return text(Path.of("/proc", Long.toString(pid), file));
    }

    private static String secret(String file) {
        String secret = text(Path.of(file)).strip();
        assertThat(secret).hasSizeGreaterThan(20);
        return secret;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
