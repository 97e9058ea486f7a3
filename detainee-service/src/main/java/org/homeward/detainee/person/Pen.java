package org.homeward.detainee.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.homeward.access.Caller;
import org.homeward.access.Callers;

/**
 * Says whose hand writes and when, once per command, so that everything a command writes bears the
 * same instant.
 */
@ApplicationScoped
public class Pen {

    private final Callers callers;
    private final InstantSource clock;

    Pen(Callers callers, InstantSource clock) {
        this.callers = callers;
        this.clock = clock;
    }

    public Recorded now() {
        Caller caller = callers.current();
        return new Recorded(caller.username(), clock.instant(), caller.subject());
    }
}
