package org.homeward.notification.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.AsEngine;
import org.homeward.directory.PeopleCopy;
import org.homeward.directory.Person;

/** Puts the identity provider's present people in the place of the last copy. */
@ApplicationScoped
class KeepCopy implements PeopleCopy {

    private final Recipients recipients;
    private final Event<DirectoryCopied> copied;
    private final InstantSource clock;

    KeepCopy(Recipients recipients, Event<DirectoryCopied> copied, InstantSource clock) {
        this.recipients = recipients;
        this.copied = copied;
        this.clock = clock;
    }

    @Override
    @AsEngine
    @Transactional
    public void keep(List<Person> people) {
        Instant now = clock.instant();
        Map<UUID, Recipient> known =
                recipients
                        .streamAll()
                        .collect(Collectors.toMap(Recipient::id, Function.identity()));
        boolean first = known.isEmpty();
        for (Person person : people) {
            Recipient recipient = known.remove(person.id());
            if (recipient == null) {
                recipient = new Recipient(person.id());
                recipient.copy(person, now);
                recipients.persist(recipient);
            } else {
                recipient.copy(person, now);
            }
        }
        known.values().forEach(gone -> gone.leave(now));
        copied.fire(new DirectoryCopied(now, first));
    }
}
