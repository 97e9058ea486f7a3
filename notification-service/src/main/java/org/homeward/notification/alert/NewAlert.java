package org.homeward.notification.alert;

import java.util.UUID;
import org.homeward.notification.ladder.Severity;
import org.homeward.notification.recipient.SubjectOwner;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of an event.
 *
 * @param desk absent for a fault of the platform itself, which is no case of any desk
 * @param climbs false for what is only shown in the inbox
 */
public record NewAlert(
        String rule,
        Severity severity,
        Subject subject,
        @Nullable String desk,
        SubjectOwner owner,
        Facts facts,
        UUID causeEventId,
        boolean climbs) {}
