package org.homeward.negotiation.agreement;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.web.Created;
import org.homeward.web.Once;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/agreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Agreements", description = "What was agreed, and how well it can be proven")
class AgreementResource {

    private final Agreements agreements;
    private final RecordAgreement record;
    private final ChangeStatus change;
    private final Once once;

    AgreementResource(
            Agreements agreements, RecordAgreement record, ChangeStatus change, Once once) {
        this.agreements = agreements;
        this.record = record;
        this.change = change;
        this.once = once;
    }

    @POST
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(summary = "Record agreements")
    public RestResponse<AgreementView> record(@NotNull @Valid AgreementRequest request) {
        UUID id = once.run(request, () -> record.handle(request));
        return Created.at("/api/v1/agreements/" + id, get(id));
    }

    @POST
    @Path("/{id}/status-changes")
    @APIResponseSchema(
            value = AgreementView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(
            summary = "Record that the other side confirmed or repudiated it, or what replaced it")
    public RestResponse<AgreementView> changeStatus(
            @RestPath UUID id, @NotNull @Valid StatusChangeRequest request) {
        once.run(request, () -> change.handle(id, request));
        return Created.at("/api/v1/agreements/" + id, get(id));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "Read one, if it belongs to one of your desks")
    public AgreementView get(@RestPath UUID id) {
        return agreements.read(id);
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "List those of your desks, newest first")
    public Page<AgreementView> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return agreements.page(cursor, Page.limit(limit));
    }
}
