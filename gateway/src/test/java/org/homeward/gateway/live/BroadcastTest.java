package org.homeward.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.TopicPartition;
import org.homeward.liveness.ThreadHeartbeats;
import org.homeward.testkit.MutableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rounds and pings are set off by hand and the clock is moved, so nothing here waits. */
@Tag("fast")
class BroadcastTest {

    private static final Instant START = Instant.parse("2022-09-30T20:00:00Z");
    private static final String TOPIC = "facts";

    private final MutableClock clock = new MutableClock();
    private final Map<Long, Handler<Long>> timers = new HashMap<>();
    private final LiveConfig config = new Settings(2);
    private final LiveTail live = new LiveTail(config);
    private final AtomicLong nanos = new AtomicLong();
    private final ThreadHeartbeats heartbeats = new ThreadHeartbeats(nanos::get);
    private final LiveLag lag = new LiveLag(config.lag(), clock, nanos::get);
    private final PlayedConnection connection = new PlayedConnection();

    private Broadcast broadcast;

    @BeforeEach
    void start() {
        clock.stopAt(START);
        live.open(Map.of(TOPIC, 1));
        broadcast = new Broadcast(vertx(), config, live, lag, clock, heartbeats);
        broadcast.start(null);
    }

    @Test
    void aListenerHearsTheFactsOfTheirDesk() {
        broadcast.join(listener(START.plusSeconds(600)));
        live.add(fact(0, "levant", "seen"));
        live.add(fact(1, "elsewhere", "hidden"));

        round();

        assertThat(connection.written()).contains("seen").doesNotContain("hidden");
    }

    @Test
    void aListenerIsToldWhenItIsNotLiveAndWhenItIsAgain() {
        // Given
        var partition = new TopicPartition(TOPIC, 0);
        lag.read(Map.of(partition, 5L));
        lag.report(Map.of(partition, 5L));
        broadcast.join(listener(START.plusSeconds(600)));

        // When
        nanos.addAndGet(config.lag().plusSeconds(1).toNanos());
        round();
        round();

        // Then
        assertThat(connection.written())
                .containsOnlyOnce("event: live")
                .contains("{\"live\":false,\"notLiveSince\":\"" + START + "\"}");
        lag.report(Map.of(partition, 5L));
        round();
        assertThat(connection.written()).endsWith("event: live\ndata: {\"live\":true}\n\n");
    }

    @Test
    void whoComesWhileItIsNotLiveIsToldSo() {
        // Given
        nanos.addAndGet(config.lag().plusSeconds(1).toNanos());

        // When
        broadcast.join(listener(START.plusSeconds(600)));

        // Then
        assertThat(connection.written()).contains("\"live\":false");
    }

    @Test
    void roundsThatStopAreMissed() {
        // Given
        round();
        assertThat(heartbeats.faults()).isEmpty();

        // When
        nanos.addAndGet(Duration.ofSeconds(26).toNanos());

        // Then
        assertThat(heartbeats.faults()).containsKey("live-stream");
        round();
        assertThat(heartbeats.faults()).isEmpty();
    }

    @Test
    void aQuietListenerIsPingedAndLearnsWhereToResume() {
        broadcast.join(listener(START.plusSeconds(600)));

        timers.get(config.ping().toMillis()).handle(1L);

        assertThat(connection.written()).startsWith(": ping\nid: ");
        assertThat(config.ping()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void aListenerThatTakesNothingIsLetGoWhenPatienceEnds() {
        // Given
        broadcast.join(listener(START.plusSeconds(600)));
        connection.takesNothing();
        round();
        clock.advance(config.patience());
        round();
        assertThat(connection.isReset()).isFalse();

        // When
        clock.advance(Duration.ofMillis(1));
        round();

        // Then
        assertThat(connection.isReset()).isTrue();
    }

    @Test
    void aListenerThatTakesAgainInTimeIsKept() {
        broadcast.join(listener(START.plusSeconds(600)));
        connection.takesNothing();
        round();
        connection.takesAgain();
        clock.advance(config.patience().plusSeconds(1));
        round();

        assertThat(connection.isReset()).isFalse();
    }

    @Test
    void aListenerWhoFellOutOfMemoryIsLetGo() {
        broadcast.join(listener(START.plusSeconds(600)));
        for (int i = 0; i < 3; i++) {
            live.add(fact(i, "levant", "fact"));
        }

        round();

        assertThat(connection.isReset()).isTrue();
    }

    @Test
    void noStreamOutlivesTheToken() {
        broadcast.join(listener(START.plusSeconds(60)));
        clock.advance(Duration.ofSeconds(59));
        round();
        assertThat(connection.isEnded()).isFalse();

        clock.advance(Duration.ofSeconds(1));
        round();

        assertThat(connection.isEnded()).isTrue();
    }

    @Test
    void anIdOlderThanTheMemoryCannotBeResumed() {
        // Given
        var tail = live.find().orElseThrow();
        live.add(fact(0, "levant", "first"));
        var old = tail.position();
        live.add(fact(1, "levant", "second"));
        assertThat(tail.resume(old)).isEqualTo(1);

        // When
        live.add(fact(2, "levant", "third"));
        live.add(fact(3, "levant", "fourth"));

        // Then
        assertThat(tail.resume(old)).isEqualTo(-1);
    }

    private Listener listener(Instant until) {
        var listener = new Listener(connection.response(), Set.of("levant"), until, null);
        listener.startAt(0);
        return listener;
    }

    private void round() {
        timers.get(config.flush().toMillis()).handle(1L);
    }

    private static Fact fact(long offset, String desk, String word) {
        var id = "event-" + offset;
        return new Fact(TOPIC, 0, offset, id, "key", "type", desk, offset, START, word);
    }

    /** Keeps the timers instead of running them. */
    private Vertx vertx() {
        return (Vertx)
                Proxy.newProxyInstance(
                        Vertx.class.getClassLoader(),
                        new Class<?>[] {Vertx.class},
                        (_, method, arguments) -> {
                            if (!method.getName().equals("setPeriodic")) {
                                throw new UnsupportedOperationException(method.getName());
                            }
                            @SuppressWarnings("unchecked")
                            var handler = (Handler<Long>) arguments[1];
                            timers.put((Long) arguments[0], handler);
                            return 1L;
                        });
    }

    private record Settings(int kept) implements LiveConfig {

        @Override
        public List<String> states() {
            return new ArrayList<>();
        }

        @Override
        public List<String> facts() {
            return List.of(TOPIC);
        }

        @Override
        public Duration flush() {
            return Duration.ofMillis(50);
        }

        @Override
        public Duration ping() {
            return Duration.ofSeconds(15);
        }

        @Override
        public Duration lag() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(10);
        }

        @Override
        public int portion() {
            return 1_000;
        }

        @Override
        public int listeners() {
            return 10;
        }
    }
}
