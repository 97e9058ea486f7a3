package org.homeward.negotiation.statement;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.homeward.negotiation.facts.DateField;
import org.homeward.web.Ids;
import org.homeward.web.Malformed;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a search for statements is narrowed to; everything is optional. */
public final class StatementFilter {

    @RestQuery
    @Parameter(
            description =
                    "Words, or their beginnings, of the text, its translation and the speaker; all must be there")
    @Nullable String q;

    @RestQuery
    @Parameter(description = "Words of the speaker's name or office")
    @Nullable String speaker;

    @RestQuery
    @Parameter(description = "BCP 47 tag of the language it was said in")
    @Nullable String language;

    @RestQuery
    @Parameter(
            description =
                    "EDTF day, month or interval like 2022-09-01/2022-09-30: what was, or may have been, said then")
    @Nullable String saidOn;

    @RestQuery
    @Parameter(description = "Id of the talks")
    @Nullable String talks;

    @RestQuery @Nullable String cursor;

    @RestQuery @Nullable Integer limit;

    Optional<UUID> talksId() {
        return given(talks)
                .map(text ->
                        Ids.parse(text).orElseThrow(() -> Malformed.of("talks", "This is no id.")));
    }

    Optional<DateField> day() {
        return given(saidOn).map(text -> DateField.of("saidOn", text));
    }

    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }
}
