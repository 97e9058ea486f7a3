package org.homeward.gateway.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.gateway.console.Frame;
import org.homeward.gateway.console.NamedEntry;
import org.homeward.gateway.console.Names;
import org.homeward.gateway.console.Parties;
import org.homeward.gateway.console.Promised;

/**
 * Prints a record. Names are joined only for a reader who is cleared for restricted matters, reads
 * case files, and asks: a paper gets lost more easily than a page.
 */
@Singleton
class Dossiers {

    private final Names names;
    private final Pdf pdf;

    Dossiers(Names names, Pdf pdf) {
        this.names = names;
        this.pdf = pdf;
    }

    @CheckedTemplate(basePath = "dossier")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance dossier(Frame page, Dossier dossier);
    }

    byte[] print(Compliance record, Frame page, Parties parties, boolean namesAsked) {
        boolean named = namesAsked && page.mayTakeNames();
        var dossier =
                new Dossier(
                        record,
                        named,
                        persons(record, page, named),
                        Bars.of(record.timeline(), page),
                        parties);
        var xhtml = Templates.dossier(page, dossier).setLocale(page.locale()).render();
        return pdf.print(xhtml, new Pdf.About(record.subject(), record.asOf(), page.locale()));
    }

    private Map<UUID, List<NamedEntry>> persons(Compliance record, Frame page, boolean named) {
        var references = record.references();
        var persons = new HashMap<UUID, List<NamedEntry>>();
        for (var line : record.commitments()) {
            var people = named ? names.join(line.people(), page) : unnamed(line.people());
            persons.put(
                    line.id(), people.stream().map(entry -> entry.referredTo(references)).toList());
        }
        return persons;
    }

    private static List<NamedEntry> unnamed(List<Promised.Entry> people) {
        return people.stream()
                .map(entry ->
                        new NamedEntry(
                                entry.id(),
                                entry.number(),
                                entry.detaineeId(),
                                entry.state(),
                                null,
                                null))
                .toList();
    }
}
