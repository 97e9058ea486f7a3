package org.homeward.negotiation.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.homeward.negotiation.commitment.CommitmentStatus;
import org.homeward.web.Ids;
import org.homeward.web.Malformed;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a list is narrowed to; everything is optional. */
public final class CommitmentFilter {

    /** As many as a page shows; a line of the request has room for them. */
    private static final int MOST_IDS = 200;

    @RestQuery
    @Parameter(description = "One or more states, separated by commas")
    @Nullable String state;

    @RestQuery
    @Parameter(description = "Id of the debtor")
    @Nullable String debtor;

    @RestQuery
    @Parameter(description = "Id of the agreement")
    @Nullable String agreement;

    @RestQuery @Nullable String desk;

    @RestQuery
    @Parameter(
            description =
                    "Due before this instant, or before the end of the day before this date in UTC")
    @Nullable String dueBefore;

    @RestQuery
    @Parameter(description = "Whether a breach stands")
    @Nullable Boolean breached;

    @RestQuery
    @Parameter(description = "A commitment's reference")
    @Nullable String reference;

    @RestQuery
    @Parameter(
            description =
                    "Ids, separated by commas: those of them that are there for you, 200 at most")
    @Nullable String ids;

    @RestQuery @Nullable String cursor;

    @RestQuery @Nullable Integer limit;

    List<String> states() {
        if (state == null || state.isBlank()) {
            return List.of();
        }
        try {
            return Arrays.stream(state.split(",", -1))
                    .map(one -> CommitmentStatus.valueOf(one.strip()).name())
                    .toList();
        } catch (IllegalArgumentException e) {
            throw Malformed.of("state", "Use the names of states, separated by commas.");
        }
    }

    /** Empty when the list is not narrowed to ids. */
    List<UUID> ids() {
        if (ids == null || ids.isBlank()) {
            return List.of();
        }
        List<UUID> asked =
                Arrays.stream(ids.split(",", -1))
                        .map(one -> id("ids", one).orElseThrow(() -> notAnId("ids")))
                        .distinct()
                        .toList();
        if (asked.size() > MOST_IDS) {
            throw Malformed.of("ids", "Ask for at most 200 ids at once.");
        }
        return asked;
    }

    Optional<UUID> debtorId() {
        return id("debtor", debtor);
    }

    Optional<UUID> agreementId() {
        return id("agreement", agreement);
    }

    Optional<Instant> due() {
        if (dueBefore == null || dueBefore.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    dueBefore.length() == 10
                            ? LocalDate.parse(dueBefore).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : Instant.parse(dueBefore));
        } catch (DateTimeException e) {
            throw Malformed.of(
                    "dueBefore", "Give an instant like 2022-09-30T20:00:00Z, or a date.");
        }
    }

    private static Optional<UUID> id(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Ids.parse(text.strip()).orElseThrow(() -> notAnId(field)));
    }

    private static Malformed notAnId(String field) {
        return Malformed.of(field, "This is no id.");
    }
}
