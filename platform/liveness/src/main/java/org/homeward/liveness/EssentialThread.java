package org.homeward.liveness;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A thread without which the process is of no use. Its work begins anew after a failure of any
 * kind, a return or an interrupt that nobody asked for; errors in quick succession, and those after
 * which nothing in the process can be trusted, end the thread, and liveness fails.
 */
public final class EssentialThread {
    private static final Logger LOG = Logger.getLogger(EssentialThread.class);
    private static final ThreadLocal<@Nullable Heartbeat> CURRENT = new ThreadLocal<>();
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration QUICK_SUCCESSION = Duration.ofMinutes(1);
    private static final int MOST_ERRORS = 5;

    private final ThreadHeartbeats registry;
    private final Heartbeat heartbeat;
    private final Work work;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;
    private int errors;
    private long firstError;

    /** What the thread does until it is told to end. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    EssentialThread(ThreadHeartbeats registry, Heartbeat heartbeat, Work work) {
        this.registry = registry;
        this.heartbeat = heartbeat;
        this.work = work;
        this.thread = Thread.ofPlatform().daemon().name(heartbeat.name()).unstarted(this::live);
    }

    public void start() {
        heartbeat.beat();
        thread.start();
        registry.add(this);
    }

    /** The current thread goes on with its work; says nothing on a thread that is not watched. */
    public static void beat() {
        Heartbeat current = CURRENT.get();
        if (current != null) {
            current.beat();
        }
    }

    /** The current thread now waits on purpose for so long at most. */
    public static void beatBefore(Duration wait) {
        Heartbeat current = CURRENT.get();
        if (current != null) {
            current.beatBefore(wait);
        }
    }

    /** A task for another thread that beats for the current one. */
    public static Runnable carried(Runnable task) {
        Heartbeat current = CURRENT.get();
        return current == null ? task : () -> carry(current, task);
    }

    static void carry(Heartbeat heartbeat, Runnable task) {
        Heartbeat before = CURRENT.get();
        CURRENT.set(heartbeat);
        try {
            task.run();
        } finally {
            CURRENT.set(before);
        }
    }

    public Heartbeat heartbeat() {
        return heartbeat;
    }

    public boolean isEnded() {
        return ended.getCount() == 0;
    }

    /**
     * Waits, on this thread, as a purpose of its work.
     *
     * @return whether the thread is to go on, because nobody ended it meanwhile
     */
    public boolean pause(Duration pause) throws InterruptedException {
        heartbeat.beatBefore(pause);
        return !ended.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The thread is to end and is not watched any more; its work must look or be woken. */
    public void end() {
        ended.countDown();
        registry.remove(this);
    }

    public void interrupt() {
        thread.interrupt();
    }

    /** Returns whether the thread has ended within that time. */
    public boolean join(Duration longest) throws InterruptedException {
        return thread.getState() == Thread.State.NEW || thread.join(longest);
    }

    /** What is wrong with the thread, if anything is. */
    Optional<String> fault() {
        if (isEnded()) {
            return Optional.empty();
        }
        if (!thread.isAlive()) {
            return Optional.of("dead");
        }
        return heartbeat.stuck().map(silent -> "stuck for " + silent.toSeconds() + " s");
    }

    private void live() {
        CURRENT.set(heartbeat);
        boolean fit = true;
        while (fit && !isEnded()) {
            fit = survives();
            if (fit) {
                rest();
            }
        }
    }

    /** Whether the thread goes on after its work has ended in one way or another. */
    private boolean survives() {
        try {
            work.run();
            complain("returned", null);
        } catch (Error e) {
            if (isUnsafe(e) || isRepeated()) {
                LOG.fatalf(e, "%s ends, and with it the process", heartbeat.name());
                return false;
            }
            complain("failed", e);
        } catch (Throwable e) {
            complain("failed", e);
        }
        return true;
    }

    /** A stack that overflowed is whole again; after any other fault of the machine nothing is. */
    private static boolean isUnsafe(Error error) {
        return error instanceof UnrecoverableError
                || error instanceof VirtualMachineError && !(error instanceof StackOverflowError);
    }

    private boolean isRepeated() {
        long now = registry.nanos();
        if (errors == 0 || now - firstError > QUICK_SUCCESSION.toNanos()) {
            errors = 0;
            firstError = now;
        }
        errors++;
        return errors >= MOST_ERRORS;
    }

    private void complain(String what, @Nullable Throwable failure) {
        if (!isEnded()) {
            LOG.errorf(failure, "%s %s and begins anew", heartbeat.name(), what);
        }
    }

    private void rest() {
        // an interrupt that ended the work must not end the rest as well
        boolean interrupted = Thread.interrupted();
        try {
            if (ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debugf("%s ends, interrupted: %s", heartbeat.name(), interrupted);
            }
        } catch (InterruptedException e) {
            LOG.debugf("%s begins anew at once", heartbeat.name());
        }
    }
}
