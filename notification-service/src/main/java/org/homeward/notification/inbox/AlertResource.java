package org.homeward.notification.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.access.Roles;
import org.homeward.notification.alert.AlertState;
import org.homeward.web.Cursor;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The in-app inbox. */
@Path("/api/v1/alerts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Alerts")
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class AlertResource {

    private final ListAlerts list;
    private final ReadAlert read;
    private final AnswerAlert answer;

    AlertResource(ListAlerts list, ReadAlert read, AnswerAlert answer) {
        this.list = list;
        this.read = read;
        this.answer = answer;
    }

    @GET
    @Operation(summary = "List the alerts of your desks, newest first")
    public Page<AlertView> list(
            @RestQuery @Nullable AlertState state,
            @RestQuery @Parameter(description = "The next of the page before.")
                    @Nullable String cursor,
            @RestQuery @Parameter(description = "1 to 200, 50 unless told.")
                    @Nullable Integer limit) {
        return list.handle(state, Cursor.parse(cursor), Page.limit(limit));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an alert with its deliveries and its history")
    public AlertDetailView read(@RestPath UUID id) {
        return read.handle(id);
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Acknowledge an alert",
            description = "The first answer counts; a repeated one shows it.")
    public AlertDetailView acknowledge(
            @RestPath UUID id, @Valid @Nullable AcknowledgeRequest request) {
        return answer.handle(id, request);
    }
}
