package org.homeward.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** 503, or 429 for one caller alone: nothing is wrong with the request, it may be sent again. */
public final class Busy extends Problem {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    private Busy(int status, String slug, String detail, Duration retryAfter) {
        super(status, slug, detail, List.of());
        this.retryAfter = retryAfter;
    }

    /** 503: the platform, or a part it needs, cannot answer just now. */
    public static Busy of(Duration retryAfter) {
        return new Busy(503, "busy", "This cannot be answered just now; try again.", retryAfter);
    }

    /** 429: this caller asks more often than is fair to the others. */
    public static Busy tooManyRequests(Duration retryAfter) {
        return new Busy(
                429, "too-many-requests", "Too many requests; try again later.", retryAfter);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(retryAfter);
    }
}
