package org.homeward.gateway.dossier;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Services;
import org.homeward.gateway.console.Frames;
import org.homeward.gateway.console.Parties;
import org.homeward.web.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a record with the reader's own rights, and hands it out as a paper. The owning service
 * puts whatever leaves the house on its trail as an export.
 */
@Singleton
class Records {

    static final String PDF = "application/pdf";
    static final String CSV = "text/csv";

    private final Services services;
    private final Frames frames;
    private final Dossiers dossiers;

    Records(Services services, Frames frames, Dossiers dossiers) {
        this.services = services;
        this.frames = frames;
        this.dossiers = dossiers;
    }

    /**
     * @param of below {@code /api/v1/}, such as {@code parties/…}
     */
    Compliance read(String of, @Nullable String asOf) {
        return services.get(path(of, asOf).text(), Compliance.class);
    }

    /** Under an agreement both sides owe; a party's record is of that party alone. */
    Parties parties(Compliance record) {
        return record.ofParty() ? new Parties(List.of(), null) : Parties.from(services);
    }

    Response pdf(String of, @Nullable String asOf, @Nullable String language, boolean names) {
        if (language != null && !Frames.LANGUAGES.contains(language)) {
            throw Malformed.of("lang", "Give hy or en.");
        }
        var path = path(of, asOf).with("purpose", "EXPORT");
        var record = services.get(path.text(), Compliance.class);
        var page = frames.of("parties", language);
        return Response.ok(dossiers.print(record, page, parties(record), names), PDF)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language())
                .header(HttpHeaders.CONTENT_DISPOSITION, file("inline", record, "pdf"))
                .build();
    }

    Response csv(String of, @Nullable String asOf) {
        var table = services.text(path(of, asOf).text(), CSV);
        return Response.ok(table, CSV + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"compliance.csv\"")
                .build();
    }

    private static Query path(String of, @Nullable String asOf) {
        return new Query(of + "/compliance").with("asOf", asOf);
    }

    private static String file(String how, Compliance record, String ending) {
        var day = record.asOf().toString().substring(0, 10);
        return how + "; filename=\"compliance-" + day + "." + ending + "\"";
    }
}
