package org.homeward.deploy.local.process;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.homeward.deploy.local.Complaint;
import org.homeward.embedded.ChildProcess;

/** Waiting for a started process to answer. */
public final class Await {

    private Await() {}

    /** Looks often; gives up with the end of the process's log when it died or patience ends. */
    public static void answer(
            String name, ChildProcess process, Duration patience, BooleanSupplier answers) {
        long start = System.nanoTime();
        while (!answers.getAsBoolean()) {
            boolean late = System.nanoTime() - start > patience.toNanos();
            if (late || !process.isAlive()) {
                process.kill();
                throw new Complaint(
                        "%s %s. Its log ends with:%n%s"
                                .formatted(
                                        name,
                                        late ? "does not answer" : "ended at once",
                                        process.lastWords()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Complaint("Interrupted.");
        }
    }
}
