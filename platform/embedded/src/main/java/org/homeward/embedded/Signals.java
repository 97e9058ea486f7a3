package org.homeward.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals other than the two that Java can send. */
public final class Signals {

    private Signals() {}

    public static void send(String signal, ProcessHandle process) {
        try {
            var sent =
                    new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            sent.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
