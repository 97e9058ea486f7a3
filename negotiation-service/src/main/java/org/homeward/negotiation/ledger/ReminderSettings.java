package org.homeward.negotiation.ledger;

import io.smallrye.config.ConfigMapping;
import java.time.Period;
import java.util.List;
import org.homeward.negotiation.due.Reminders;

/**
 * How long before a due instant the desk is reminded; another ministry may want other distances.
 */
@ConfigMapping(prefix = "homeward.due-soon")
public interface ReminderSettings {

    /** ISO 8601 calendar periods, for example P7D. */
    List<Period> before();

    default Reminders reminders() {
        return new Reminders(before());
    }
}
