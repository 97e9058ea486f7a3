package org.homeward.notification.recipient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.homeward.directory.Person;
import org.homeward.notification.ladder.Who;
import org.jspecify.annotations.Nullable;

/** A person of the identity provider, as last copied from it. */
@Entity
@Table(name = "recipient")
public class Recipient {

    @Id private UUID id;
    @Column private String username;
    @Column private @Nullable String email;
    @Column private @Nullable String locale;
    @Column private @Nullable String zone;
    @Column private String[] roles;
    @Column private String[] functions;
    @Column private String[] desks;
    @Column private String[] clearance;
    @Column private boolean active;
    @Column private Instant copiedAt;

    protected Recipient() {}

    Recipient(UUID id) {
        this.id = id;
    }

    /** Takes over what the identity provider says now. */
    void copy(Person person, Instant now) {
        username = person.username();
        email = person.email();
        locale = person.locale();
        zone = person.zone();
        roles = sorted(person.roles());
        functions = sorted(person.functions());
        desks = sorted(person.desks());
        clearance = sorted(person.clearance());
        active = person.enabled();
        copiedAt = now;
    }

    /** Who has left is told nothing any more, but stays readable beside old deliveries. */
    void leave(Instant now) {
        active = false;
        copiedAt = now;
    }

    /**
     * Whether this person may be told of an alert of the desk; an alert without a desk is a fault
     * of the platform, which is no case of any desk.
     */
    public boolean entitledTo(@Nullable String desk) {
        return active && email != null && (desk == null || Arrays.asList(desks).contains(desk));
    }

    boolean is(Who who, SubjectOwner owner) {
        return switch (who) {
            case Who.Owner() -> owner.is(this);
            case Who.Role(var role) -> Arrays.asList(roles).contains(role);
            case Who.Function(var function) -> Arrays.asList(functions).contains(function);
        };
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public @Nullable String email() {
        return email;
    }

    /** The recipient's own, English if the identity provider names none. */
    public Locale locale() {
        return locale == null ? Locale.ENGLISH : Locale.forLanguageTag(locale);
    }

    /** The recipient's own, UTC if the identity provider names none that exists. */
    public ZoneId zone() {
        try {
            return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    Set<String> roles() {
        return Set.of(roles);
    }

    Set<String> functions() {
        return Set.of(functions);
    }

    Set<String> desks() {
        return Set.of(desks);
    }

    Set<String> clearance() {
        return Set.of(clearance);
    }

    boolean active() {
        return active;
    }

    Instant copiedAt() {
        return copiedAt;
    }

    private static String[] sorted(Set<String> values) {
        return values.stream().sorted().toArray(String[]::new);
    }

    /** Never prints the address: log lines carry ids only. */
    @Override
    public String toString() {
        return "Recipient " + id;
    }
}
