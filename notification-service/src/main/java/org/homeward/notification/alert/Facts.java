package org.homeward.notification.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The figures an alert and its letters may print. There is no field for a name or for free text, so
 * none can slip into a mailbox.
 *
 * @param threshold how long before the due instant a reminder speaks, as an ISO 8601 duration
 * @param daysLate whole local days between the last due day and the last day of delivery
 * @param missing the function or role that nobody entitled holds, for an alert to administrators
 * @param affected most commitments that a fault of the platform concerned at one time
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Facts(
        @Nullable String object,
        @Nullable String dueEdtf,
        @Nullable String dueZone,
        @Nullable Instant dueInstant,
        @Nullable Integer owed,
        @Nullable Integer delivered,
        @Nullable Integer shortfall,
        @Nullable Integer daysLate,
        @Nullable String threshold,
        boolean declared,
        @Nullable String missing,
        @Nullable Integer affected) {

    public static final Facts NONE =
            new Facts(null, null, null, null, null, null, null, null, null, false, null, null);

    public static Facts missing(String whom) {
        return new Facts(null, null, null, null, null, null, null, null, null, false, whom, null);
    }

    public static Facts affected(int commitments) {
        return new Facts(
                null, null, null, null, null, null, null, null, null, false, null, commitments);
    }

    /** What was known when it was raised, with what has been delivered since. */
    public Facts delivered(@Nullable Integer now, @Nullable Integer late) {
        return new Facts(
                object,
                dueEdtf,
                dueZone,
                dueInstant,
                owed,
                now == null ? delivered : now,
                shortfall,
                late == null ? daysLate : late,
                threshold,
                declared,
                missing,
                affected);
    }

    /** What is known when a delivery that ended the matter is taken back. */
    public Facts reopened(@Nullable Integer now) {
        return new Facts(
                object,
                dueEdtf,
                dueZone,
                dueInstant,
                owed,
                now == null ? delivered : now,
                shortfall,
                null,
                threshold,
                declared,
                missing,
                affected);
    }
}
