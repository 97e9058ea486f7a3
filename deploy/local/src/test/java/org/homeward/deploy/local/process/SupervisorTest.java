package org.homeward.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Port;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class SupervisorTest {

    @TempDir Path folder;

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-30T12:00:00Z"));
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final SleepingProcess broker = new SleepingProcess("broker", Set.of());
    private final SleepingProcess service = new SleepingProcess("service", Set.of("broker"));
    private Marks marks;
    private Thread supervisor;

    @BeforeEach
    void startBoth() {
        marks = new Marks(folder);
        for (var component : List.of(broker, service)) {
            component.start(process -> marks.put(component.name(), process));
        }
        InstantSource time = now::get;
        var supervised =
                new Supervisor(
                        List.of(broker, service),
                        marks,
                        time,
                        Duration.ofMillis(20),
                        new PrintStream(log, true, StandardCharsets.UTF_8));
        supervisor = Thread.ofPlatform().start(supervised::run);
    }

    @AfterEach
    void endBoth() throws InterruptedException {
        supervisor.interrupt();
        supervisor.join();
        for (var component : List.of(broker, service)) {
            marks.stop(component.name(), "KILL", Duration.ofSeconds(5));
        }
    }

    @Test
    void whatWasKilledIsStartedAgain() {
        // Given
        var first = marks.find("service").orElseThrow();

        // When
        first.destroyForcibly();

        // Then
        await().untilAsserted(() ->
                assertThat(marks.find("service"))
                        .hasValueSatisfying(
                                process -> assertThat(process.pid()).isNotEqualTo(first.pid())));
        assertThat(words()).contains("service has ended; it is started again in 1 s");
    }

    @Test
    void whatWasEndedOnPurposeStaysDown() {
        // Given
        marks.stop("service", "KILL", Duration.ofSeconds(5));

        // When
        var other = marks.find("broker").orElseThrow();
        other.destroyForcibly();
        await().until(() -> broker.starts.get() == 2);

        // Then
        assertThat(marks.find("service")).isEmpty();
        assertThat(service.starts).hasValue(1);
    }

    @Test
    void whatFailsItsLivenessCheckForLongIsEndedAndStartedAgain() {
        // Given
        var first = marks.find("service").orElseThrow();
        service.liveness.set(Liveness.FAILED);
        await().until(() -> service.looks.get() > 3);
        assertThat(first.isAlive()).isTrue();

        // When
        now.updateAndGet(instant -> instant.plusSeconds(21));

        // Then
        await().until(() -> service.starts.get() == 2);
        assertThat(first.isAlive()).isFalse();
        assertThat(words()).contains("service has failed its liveness check");
    }

    @Test
    void whatItStandsOnComesFirst() {
        // Given
        broker.answers.set(0);

        // When
        marks.find("service").orElseThrow().destroyForcibly();

        // Then
        await().until(() -> broker.asked.get() > 3);
        assertThat(service.starts).hasValue(1);
        broker.answers.set(1);
        await().until(() -> service.starts.get() == 2);
    }

    @Test
    void aStartThatFailsIsTriedAgain() {
        // Given
        service.failures.set(1);

        // When
        marks.find("service").orElseThrow().destroyForcibly();

        // Then
        await().until(() -> service.starts.get() == 3 && marks.find("service").isPresent());
        assertThat(words())
                .contains("service did not start: no room")
                .contains("service has ended; it is started again in 2 s");
    }

    private String words() {
        return log.toString(StandardCharsets.UTF_8);
    }

    /** A process that does nothing. */
    private static final class SleepingProcess implements Component {

        final AtomicInteger starts = new AtomicInteger();
        final AtomicInteger failures = new AtomicInteger();
        final AtomicInteger looks = new AtomicInteger();
        final AtomicInteger asked = new AtomicInteger();
        final AtomicInteger answers = new AtomicInteger(1);
        final AtomicReference<Liveness> liveness = new AtomicReference<>(Liveness.LIVES);
        private final String name;
        private final Set<String> after;

        SleepingProcess(String name, Set<String> after) {
            this.name = name;
            this.after = after;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<Port> ports() {
            return List.of();
        }

        @Override
        public Set<String> after() {
            return after;
        }

        @Override
        public void start(Consumer<ProcessHandle> born) {
            starts.incrementAndGet();
            if (failures.getAndDecrement() > 0) {
                throw new Complaint("no room");
            }
            try {
                born.accept(new ProcessBuilder("sleep", "600").start().toHandle());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            liveness.set(Liveness.LIVES);
        }

        @Override
        public boolean answers() {
            asked.incrementAndGet();
            return answers.get() == 1;
        }

        @Override
        public Liveness liveness() {
            looks.incrementAndGet();
            return liveness.get();
        }
    }
}
