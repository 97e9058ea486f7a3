package org.homeward.deploy.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Which process is ours. A process number alone is not enough, because the system gives it to
 * somebody else after a while: the start of the process must be the same as well.
 */
public record Mark(long pid, Instant startedAt) {

    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public static Mark of(ProcessHandle process) {
        return new Mark(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, if it still lives and is the one that was marked. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> isSame(process.info().startInstant().orElse(Instant.EPOCH)));
    }

    private boolean isSame(Instant start) {
        return Duration.between(startedAt, start).abs().compareTo(TOLERANCE) < 0;
    }
}
