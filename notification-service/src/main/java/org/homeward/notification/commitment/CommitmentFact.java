package org.homeward.notification.commitment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.notification.alert.Facts;
import org.homeward.notification.alert.Subject;
import org.homeward.notification.recipient.SubjectOwner;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a commitment's event; whatever else it holds is for others.
 *
 * @param owner user name of the officer who owns it, in events from before there was {@code
 *     ownerId}
 * @param ownerId the same officer at the identity provider
 * @param history true when the due instant was long past when it was recorded, or what became of a
 *     person was known by then
 * @param rescindedDueVersion the version whose breach is rescinded
 * @param reinstatedDueVersion the version whose breach stands again
 * @param entries persons whose state changed
 * @param added persons who were not on it before
 */
record CommitmentFact(
        UUID commitmentId,
        String reference,
        String desk,
        @Nullable String object,
        @Nullable String state,
        long dueVersion,
        @Nullable String owner,
        @Nullable UUID ownerId,
        @Nullable Due due,
        @Nullable Integer owed,
        @Nullable Integer delivered,
        @Nullable Integer shortfall,
        @Nullable Integer daysLate,
        @Nullable String threshold,
        boolean declared,
        boolean history,
        @Nullable Long rescindedDueVersion,
        @Nullable Long reinstatedDueVersion,
        @Nullable List<Person> entries,
        @Nullable List<Person> added) {

    private static final String DIED = "DIED_BEFORE";

    /** What became of somebody counted on the commitment; who it is stays in the case file. */
    record Person(@Nullable String state) {

        boolean died() {
            return DIED.equals(state);
        }
    }

    boolean tellsOfADeath() {
        return anyDied(entries) || anyDied(added);
    }

    private static boolean anyDied(@Nullable List<Person> persons) {
        return persons != null && persons.stream().anyMatch(Person::died);
    }

    record Due(@Nullable String edtf, @Nullable String zone, @Nullable Instant instant) {}

    SubjectOwner subjectOwner() {
        return new SubjectOwner(ownerId, owner);
    }

    Subject subject() {
        return Subject.commitment(
                commitmentId,
                reference,
                reinstatedDueVersion == null ? dueVersion : reinstatedDueVersion);
    }

    Facts facts() {
        Due when = due == null ? new Due(null, null, null) : due;
        return new Facts(
                object,
                when.edtf(),
                when.zone(),
                when.instant(),
                owed,
                delivered,
                shortfall,
                daysLate,
                threshold,
                declared,
                null,
                null);
    }
}
