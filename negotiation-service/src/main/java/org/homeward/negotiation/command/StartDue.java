package org.homeward.negotiation.command;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.due.RelativeDue;
import org.homeward.negotiation.facts.DateField;
import org.homeward.web.Rejected;

/** Counts a due date from the day of an event, which lies in the past: it has happened. */
@ApplicationScoped
class StartDue {

    void on(Commitment commitment, Act act, DueEventRequest request) {
        String zone = commitment.state().due().due().zone();
        ZoneId place = ZoneId.of(zone == null ? "Z" : zone);
        DateField date = DateField.of("date", request.date());
        LocalDate today = act.at().atZone(place).toLocalDate();
        LocalDate first = date.edtf().earliestDay(place).orElse(null);
        if (first != null && first.isAfter(today)) {
            throw Rejected.of("date", "in-the-future", "An event is recorded after it happened.");
        }
        RelativeDue.Start start =
                RelativeDue.Start.of(date.edtf(), place, act.at())
                        .orElseThrow(() ->
                                Rejected.of(
                                        "date",
                                        "open-end",
                                        "Nothing can be counted from an open end."));
        commitment.due().start(act, start, request.reason(), request.evidence());
    }
}
