package org.homeward.timer;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.listen.Listener;
import org.homeward.listen.Sessions;
import org.homeward.liveness.ThreadHeartbeats;
import org.homeward.timer.WorkLoop.Looks;

/** One loop per kind of work, as long as the service runs. */
@Singleton
class Timers {
    /** Also the horizon within which another replica must be told of a new instant. */
    static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    /** Nobody can tell when a clock that a test put in place jumps. */
    private static final Duration LOOK_EVERY_IN_TESTS = Duration.ofMillis(20);

    private static final int LIMIT = 2_000;
    static final String CHANNEL = "homeward_due";

    private final Map<String, WorkLoop> loops;
    private final Listener others;

    Timers(
            @All List<DueWork> works,
            EngineTime time,
            Sessions sessions,
            TimerMeter meter,
            ThreadHeartbeats heartbeats) {
        Duration every = time.isShared() ? LOOK_EVERY : LOOK_EVERY_IN_TESTS;
        var looks = new Looks(every, LIMIT, Timers::next);
        loops =
                works.stream()
                        .map(work -> new WorkLoop(work, time.source(), looks, meter, heartbeats))
                        .collect(Collectors.toMap(WorkLoop::name, Function.identity()));
        others = new Listener(heartbeats, sessions, CHANNEL, this::lookAll, this::heard);
    }

    private static Optional<Instant> next(DueWork work) {
        return QuarkusTransaction.requiringNew().call(work::next);
    }

    void start(@Observes StartupEvent event) {
        if (!loops.isEmpty()) {
            loops.values().forEach(WorkLoop::start);
            others.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        others.close();
        loops.values().parallelStream().forEach(WorkLoop::close);
    }

    /** A name nobody here works on is another replica's newer work. */
    void announce(String name, Instant due) {
        WorkLoop loop = loops.get(name);
        if (loop != null) {
            loop.alarm().announce(due);
        }
    }

    private void heard(String payload) {
        Announcement.read(payload).ifPresent(heard -> announce(heard.name(), heard.due()));
    }

    private void lookAll() {
        loops.values().forEach(loop -> loop.alarm().lookNow());
    }
}
