package org.homeward.deploy.local.process;

import java.time.Duration;

/** What a running process says of itself. */
public enum Liveness {
    /** It lives, or has no way to say that it does not. */
    LIVES(Duration.ZERO),
    /** It answers that something in it has ended or is stuck for good. */
    FAILED(Duration.ofSeconds(20)),
    /** It does not answer, which on a loaded machine may only mean that it is slow. */
    SILENT(Duration.ofSeconds(90));

    private final Duration patience;

    Liveness(Duration patience) {
        this.patience = patience;
    }

    /** For how long it may go on before the process is ended. */
    Duration patience() {
        return patience;
    }
}
