package org.homeward.notification.recipient;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The officer who answers for what an alert is about, as its events name one.
 *
 * @param id at the identity provider; what every event names now
 * @param username what events named before; used only where no id was ever heard
 */
public record SubjectOwner(@Nullable UUID id, @Nullable String username) {

    /** What belongs to no officer, such as a fault of the platform. */
    public static final SubjectOwner NOBODY = new SubjectOwner(null, null);

    boolean is(Recipient person) {
        return id == null ? person.username().equals(username) : person.id().equals(id);
    }

    /** Never prints who it is. */
    @Override
    public String toString() {
        return "SubjectOwner " + id;
    }
}
