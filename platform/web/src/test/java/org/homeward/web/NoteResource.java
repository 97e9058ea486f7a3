package org.homeward.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A resource as services write them, and one door for each way in which things go wrong. */
@Path("/api/v1/notes")
@RolesAllowed("writer")
class NoteResource {

    private final Notes notes;
    private final Once once;

    NoteResource(Notes notes, Once once) {
        this.notes = notes;
        this.once = once;
    }

    @POST
    public RestResponse<NoteView> record(@Valid NoteRequest request) {
        UUID id = once.run(request, () -> notes.record(request));
        return Created.at("/api/v1/notes/" + id, read(id));
    }

    @GET
    @Path("/{id}")
    public NoteView read(@RestPath UUID id) {
        return notes.find(id).orElseThrow(NotFound::of);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    public NoteView change(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String version, JsonNode patch) {
        Versions.require(version, 3);
        return new NoteView(id, patch.path("text").asText(), 4);
    }

    @GET
    public Page<Integer> list(
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor,
            @RestQuery Optional<UUID> owner,
            @RestQuery List<NoteRequest.Colour> colour,
            @RestQuery @Nullable Instant asOf,
            @RestQuery @Nullable String q) {
        int size = Page.limit(limit);
        int from = Cursor.parse(cursor).flatMap(c -> c.number(0)).map(Long::intValue).orElse(0);
        List<Integer> rows = IntStream.range(from, Math.min(120, from + size + 1)).boxed().toList();
        return Page.of(rows, size, last -> Cursor.of(last + 1));
    }

    @GET
    @Path("/failing/{how}")
    public String fail(@RestPath String how, @RestQuery @Positive @Nullable Integer amount) {
        throw switch (how) {
            case "conflict" -> Conflict.of("note-closed", "The note is closed.");
            case "busy" -> Busy.of(Duration.ofSeconds(7));
            case "inside" -> new IllegalStateException(new IllegalArgumentException(Stale.of()));
            case "optimistic" -> new jakarta.persistence.OptimisticLockException("select secret");
            default -> new IllegalStateException("select secret from insides");
        };
    }

    @PUT
    @RolesAllowed("nobody")
    @Path("/closed")
    public String closed(NoteRequest request) {
        return request.text();
    }
}
