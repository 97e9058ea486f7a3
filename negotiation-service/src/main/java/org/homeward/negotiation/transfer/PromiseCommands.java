package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.negotiation.command.ChangeIntake;
import org.homeward.negotiation.command.CommitmentIntake;
import org.homeward.negotiation.commitment.Act;
import org.homeward.web.Problem;

/** Records a promise from its rows: with its conditions, and with its date where that began. */
@ApplicationScoped
class PromiseCommands {

    private static final Pattern CONDITION = Pattern.compile("conditions\\[(\\d+)].*");

    private final PromiseForms forms;
    private final CommitmentIntake intake;
    private final ChangeIntake changes;

    PromiseCommands(PromiseForms forms, CommitmentIntake intake, ChangeIntake changes) {
        this.forms = forms;
        this.intake = intake;
        this.changes = changes;
    }

    UUID record(Supplier<Act> when, Promised it) {
        Map<String, Object> form = forms.commitment(it);
        UUID id;
        try {
            id = intake.record(when, form);
        } catch (Problem e) {
            throw blamed(it, RowError.of(it.row(), e));
        }
        if (it.row().cell("happened") != null) {
            start(when, it.row(), id);
        }
        return id;
    }

    private void start(Supplier<Act> when, CsvRow row, UUID id) {
        try {
            changes.start(when, id, forms.start(row));
        } catch (Problem e) {
            throw e.errors().isEmpty() ? row.error("happened", e.detail()) : RowError.of(row, e);
        }
    }

    /** One instant for the promise and all that is known with it. */
    Supplier<Act> together() {
        return intake.together();
    }

    /** A field of a condition is at fault: the row that it was filled from. */
    private static RowError blamed(Promised it, RowError error) {
        Matcher condition = CONDITION.matcher(error.field());
        if (!condition.matches()) {
            return error;
        }
        CsvRow row =
                it.parts(RowKind.CONDITION)
                        .skip(Integer.parseInt(condition.group(1)))
                        .findFirst()
                        .orElse(it.row());
        return row.error(error.field(), String.valueOf(error.getMessage()));
    }
}
