package org.homeward.negotiation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Caller;
import org.homeward.access.Callers;
import org.homeward.access.figures.FigureFields;
import org.homeward.negotiation.commitment.Act;
import org.homeward.web.Ids;
import org.homeward.web.Reference;
import org.homeward.web.Uuid7;

/** The officer behind the request, with the present instant and fresh ids. */
@ApplicationScoped
public class Officers {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Callers callers;
    private final InstantSource clock;
    private final People people;

    Officers(Callers callers, InstantSource clock, People people) {
        this.callers = callers;
        this.clock = clock;
        this.people = people;
    }

    public Act act() {
        return new Act(clock.instant(), name(), this::newId);
    }

    public String name() {
        return callers.current().username();
    }

    /**
     * The identity provider's id of whoever signs in by that name. The officer's own is in the
     * token; anybody else's is known once the directory was copied.
     */
    public Optional<UUID> subjectOf(String username) {
        Caller caller = callers.current();
        return username.equals(caller.username())
                ? Ids.parse(caller.subject())
                : people.subject(username);
    }

    public Set<String> desks() {
        return callers.current().desks();
    }

    /** Whether the officer may see restricted fields, such as the names on a list. */
    public boolean cleared() {
        return callers.current().cleared();
    }

    /** Whether the reader gets figures and codes only. */
    public boolean figuresOnly() {
        return FigureFields.onlyFiguresFor(callers.current());
    }

    /**
     * @throws io.quarkus.security.ForbiddenException when the officer does not belong to that desk
     */
    public void requireDesk(String desk) {
        Caller caller = callers.current();
        caller.requireDesk(desk);
    }

    public Instant now() {
        return clock.instant();
    }

    public UUID newId() {
        return Uuid7.next(clock);
    }

    public String newReference(char letter) {
        return Reference.random(letter, RANDOM).value();
    }
}
