package org.homeward.gateway.console;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jspecify.annotations.Nullable;

/**
 * Whom an officer means by a case file's reference. Services know persons by id; nobody at a desk
 * does.
 */
@Singleton
class CaseFiles {

    private static final Pattern REFERENCE = Pattern.compile("D-[0-9A-Z]{7}-[0-9A-Z]");

    private final Services services;

    CaseFiles(Services services) {
        this.services = services;
    }

    record Some(List<Row> items) {}

    record Row(UUID id, @Nullable String reference) {}

    /** The form that was sent, in which persons may stand by their references. */
    FormState read() {
        return FormData.read().knowing(this::id);
    }

    /**
     * The id of the file with that reference. Anything else, also the reference of a file that the
     * reader may not see, stays as it was written: the service says what is wrong with it.
     */
    String id(String written) {
        return isReference(written) ? find(written) : written;
    }

    static boolean isReference(String written) {
        return REFERENCE.matcher(written).matches();
    }

    private String find(String reference) {
        var query = new Query("detainees").with("q", reference);
        try {
            return services.get(query.text(), Some.class).items().stream()
                    .filter(row -> reference.equals(row.reference()))
                    .map(row -> row.id().toString())
                    .findFirst()
                    .orElse(reference);
        } catch (Refused _) {
            return reference;
        }
    }
}
