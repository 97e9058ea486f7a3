package org.homeward.gateway.console;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an officer may do to a commitment, each with the small form that asks for it. */
public enum OfficerCommand {
    ACCEPTANCE("acceptance", "edtf zone reason evidence"),
    DUE_EVENT("due-event", "date reason evidence"),
    CORRECTION("corrections", "wording edtf zone grace reason evidence"),
    DUE_CHANGE("due-changes", "wording edtf zone grace reason evidence"),
    SUSPENSION("suspension", "reason evidence"),
    RESUMPTION("resumption", "reason evidence edtf zone"),
    WAIVER("waiver", "reason evidence"),
    WITHDRAWAL("withdrawal", "reason evidence"),
    SUPERSESSION("supersession", "by reason evidence"),
    DISPUTE("disputes", "kind reason evidence"),
    DISPUTE_RESOLUTION("disputes/{part}/resolution", "reason evidence"),
    DECLARED_BREACH("declared-breaches", "statementId at reason"),
    ENTRIES("entries", "state count detainees at reason evidence"),
    ENTRY_CHANGE("entries/{part}/changes", "state at detaineeId substitute reason evidence"),
    NAMES("fulfilments/{part}/names", "detainees reason evidence"),
    RETRACTION("fulfilments/{part}/retraction", "reason evidence"),
    CONDITION_MET("conditions/{part}/met", "reason evidence edtf zone"),
    CONFIRMATION("proposals/{part}/confirmation", "verifiedBy place intermediary evidence"),
    REFUSAL("proposals/{part}/refusal", "reason evidence");

    /** Where a field of the body was typed, when it is not an input of the same name. */
    private static final Map<String, String> NESTED =
            Map.of(
                    "due", "edtf",
                    "due.edtf", "edtf",
                    "due.zone", "zone",
                    "due.wording", "wording",
                    "due.graceDays", "grace");

    private static final List<String> DUE = List.of("edtf", "zone", "wording", "grace");

    private final String path;
    private final List<String> inputs;

    OfficerCommand(String path, String inputs) {
        this.path = path;
        this.inputs = List.of(inputs.split(" "));
    }

    static Optional<OfficerCommand> of(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean asks(String input) {
        return inputs.contains(input);
    }

    private boolean needsDue() {
        return this == DUE_CHANGE || this == CORRECTION;
    }

    boolean isAboutPart() {
        return path.contains("{part}");
    }

    String path(UUID commitment, @Nullable UUID part) {
        return "commitments/" + commitment + "/" + path.replace("{part}", String.valueOf(part));
    }

    Map<String, String> places() {
        var places = new LinkedHashMap<>(NESTED);
        inputs.forEach(input -> places.put(input, input));
        return places;
    }

    Map<String, Object> body(FormState form) {
        var body = new LinkedHashMap<String, Object>();
        for (var input : inputs) {
            var value =
                    switch (input) {
                        case "count" -> form.number(input);
                        case "detainees" -> form.ids(input);
                        case "detaineeId", "substitute" -> form.id(input);
                        default -> DUE.contains(input) ? null : form.text(input);
                    };
            if (value != null) {
                body.put(input, value);
            }
        }
        if (asks("edtf") && (needsDue() || form.text("edtf") != null)) {
            body.put("due", due(form));
        }
        return body;
    }

    private Map<String, Object> due(FormState form) {
        var due = new LinkedHashMap<String, Object>();
        for (var input : List.of("edtf", "zone", "wording")) {
            var text = asks(input) ? form.text(input) : null;
            if (text != null) {
                due.put(input, text);
            }
        }
        var grace = form.number("grace");
        if (grace != null) {
            due.put("graceDays", grace);
        }
        return due;
    }
}
