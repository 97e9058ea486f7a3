package org.homeward.negotiation.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Turns the row of an agreement, or of what came of a promise, into the form of the API. */
@ApplicationScoped
class RowForms {

    static final String DELIVERED = "DELIVERED";
    static final String SUBSTITUTED = "SUBSTITUTED";

    private static final List<String> BECAME =
            List.of(
                    "CLAIMED_NOT_HELD",
                    "DECLINED_BY_PERSON",
                    DELIVERED,
                    "DIED_BEFORE",
                    "PENDING",
                    "REMOVED_BY_AGREEMENT",
                    SUBSTITUTED);

    private final Who who;

    RowForms(Who who) {
        this.who = who;
    }

    Map<String, Object> agreement(CsvRow row, String desk) {
        RowForm existence =
                new RowForm(row)
                        .text("source", "source")
                        .text("reliability", "reliability")
                        .number("credibility", "credibility");
        return new RowForm(row)
                .put("desk", desk)
                .text("form", "form")
                .text("date", "date")
                .text("status", "status")
                .text("text", "text")
                .put("existence", existence.fields())
                .put(
                        "parties",
                        RowForm.many(row, "parties")
                                .map(party -> who.party(row, "parties", party))
                                .toList())
                .put("mediators", RowForm.many(row, "mediators").toList())
                .fields();
    }

    /** Persons of a promise and what became of them. */
    Map<String, Object> entry(CsvRow row, String desk) {
        requireBecame(row);
        RowForm form = reasoned(row).number("count", "count").text("date", "at");
        persons(row, desk, form, "detainees");
        return form.text("became", "state").fields();
    }

    /**
     * What became of one person, or who that is.
     *
     * @param named the row tells who a person is that it finds otherwise
     */
    Map<String, Object> change(CsvRow row, String desk, boolean named) {
        if (row.cell("became") != null) {
            requireBecame(row);
        }
        RowForm form = reasoned(row).text("became", "state").text("date", "at");
        if (named) {
            one(row, "detainees", desk, form, "detaineeId");
        }
        one(row, "substitute", desk, form, "substitute");
        return form.fields();
    }

    /** Who some of those were who came as a number. */
    Map<String, Object> names(CsvRow row, String desk) {
        RowForm form = reasoned(row);
        persons(row, desk, form, "detainees");
        return form.fields();
    }

    Map<String, Object> fulfilment(CsvRow row, String desk) {
        RowForm form =
                new RowForm(row)
                        .text("date", "date")
                        .text("place", "place")
                        .text("intermediary", "intermediary")
                        .text("verified_by", "verifiedBy")
                        .text("evidence", "evidence")
                        .number("count", "count");
        persons(row, desk, form, "detainees");
        String complete = row.cell("complete");
        if (complete != null) {
            if (!complete.equals("true") && !complete.equals("false")) {
                throw row.error("complete", "Write true or false.");
            }
            form.put("complete", Boolean.valueOf(complete));
        }
        return form.fields();
    }

    /** Why something is so, and what shows it. */
    static RowForm reasoned(CsvRow row) {
        return new RowForm(row).text("reason", "reason").text("evidence", "evidence");
    }

    void persons(CsvRow row, String desk, RowForm form, String field) {
        if (row.cell("detainees") != null) {
            form.put(field, persons(row, desk));
        }
    }

    List<UUID> persons(CsvRow row, String desk) {
        return RowForm.many(row, "detainees")
                .map(called -> who.detainee(row, "detainees", desk, called))
                .toList();
    }

    private void one(CsvRow row, String column, String desk, RowForm form, String field) {
        String called = row.cell(column);
        if (called != null) {
            form.put(field, who.detainee(row, column, desk, called));
        }
    }

    private static void requireBecame(CsvRow row) {
        String became = row.cell("became");
        if (became == null || !BECAME.contains(became)) {
            throw row.error("became", "Write one of " + String.join(", ", BECAME) + ".");
        }
    }
}
