package org.homeward.embedded;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waiting for a started program to answer. */
final class Await {

    @FunctionalInterface
    interface Question {
        void ask() throws Exception;
    }

    private Await() {}

    /**
     * Asks until there is an answer, the program has died or patience ends; the last two are told
     * with the log's end.
     */
    static void answer(ChildProcess process, String name, Duration patience, Question question) {
        long start = System.nanoTime();
        while (true) {
            try {
                question.ask();
                return;
            } catch (IllegalStateException e) {
                process.kill();
                throw e;
            } catch (Exception e) {
                boolean late = System.nanoTime() - start > patience.toNanos();
                if (late || !process.isAlive()) {
                    process.kill();
                    throw new IllegalStateException(
                            name
                                    + (late ? " does not answer" : " ended at once")
                                    + ":\n"
                                    + process.lastWords(),
                            e);
                }
                pause(Duration.ofMillis(50));
            }
        }
    }

    static void pause(Duration length) {
        try {
            TimeUnit.MILLISECONDS.sleep(length.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        }
    }
}
