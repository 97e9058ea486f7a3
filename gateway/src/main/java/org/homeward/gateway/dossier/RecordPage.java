package org.homeward.gateway.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.YearMonth;
import java.util.List;
import org.homeward.gateway.console.Frame;
import org.homeward.gateway.console.Parties;
import org.jspecify.annotations.Nullable;

/**
 * What the record's page shows.
 *
 * @param asked the day that was asked for; empty for the present
 * @param parties who owes what under an agreement; a party's own record needs none
 */
public record RecordPage(Compliance record, String asked, Parties parties) {

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance record(Frame page, RecordPage it);
    }

    /**
     * A month of the chart.
     *
     * @param isEmpty nothing to read in a table, though the axis of the chart needs it
     */
    public record Month(YearMonth month, int promised, int delivered, boolean isEmpty) {}

    static TemplateInstance of(
            Frame page, Compliance record, @Nullable String asked, Parties parties) {
        var it = new RecordPage(record, asked == null ? "" : asked, parties);
        return Templates.record(page, it).setLocale(page.locale());
    }

    /** For the date chooser, which knows days only. */
    public String day() {
        return asked.length() >= 10 ? asked.substring(0, 10) : "";
    }

    public boolean leavesMonthsOut() {
        return months().stream().anyMatch(Month::isEmpty);
    }

    public List<Month> months() {
        return record.timeline().everyMonth().stream()
                .map(each ->
                        new Month(
                                YearMonth.parse(each.month()),
                                each.promised(),
                                each.delivered(),
                                each.isEmpty()))
                .toList();
    }
}
