package org.homeward.negotiation.list;

import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.DIPLOMAT;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.web.Created;
import org.homeward.web.Once;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Lists", description = "Lists of persons that changed hands, and what was answered")
class ListResource {

    private final Lists lists;
    private final RecordList record;
    private final AskLists questions;
    private final Once once;

    ListResource(Lists lists, RecordList record, AskLists questions, Once once) {
        this.lists = lists;
        this.record = record;
        this.questions = questions;
        this.once = once;
    }

    @POST
    @APIResponseSchema(
            value = ListView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Begin a list; its versions follow")
    public RestResponse<ListView> record(@NotNull @Valid ListRequest request) {
        UUID id = once.run(request, () -> record.handle(request));
        return Created.at("/api/v1/lists/" + id, get(id));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "Read one, if it belongs to one of your desks")
    public ListView get(@RestPath UUID id) {
        return lists.read(id);
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "List those of your desks, newest first")
    public Page<ListView> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return lists.page(cursor, Page.limit(limit));
    }

    @GET
    @Path("/comparison")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "Who is on ours and not on theirs, the reverse, and on both")
    public ComparisonView compare(
            @Parameter(description = "A version's id, or a list's for its newest version")
                    @RestQuery
                    @NotNull
                    UUID ours,
            @Parameter(description = "A version's id, or a list's for its newest version")
                    @RestQuery
                    @NotNull
                    UUID theirs) {
        return questions.compare(ours, theirs);
    }

    @GET
    @Path("/answers")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "Every list that a detainee stands on, with every answer about them")
    public DetaineeAnswersView answers(@RestQuery @NotNull UUID detainee) {
        return questions.about(detainee);
    }
}
