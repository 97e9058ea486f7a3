package org.homeward.detainee.timeline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.access.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Histories over HTTP. */
@Path("/api/v1/detainees/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Detainees")
class TimelineResource {

    private final ReadTimeline read;

    TimelineResource(ReadTimeline read) {
        this.read = read;
    }

    @GET
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
    @Operation(
            operationId = "readTimeline",
            summary = "Read the file's history as it was known at a recorded time")
    public TimelineView read(
            @RestPath UUID id,
            @Parameter(
                            description = "Recorded time, RFC 3339; now if absent",
                            example = "2022-09-30T20:00:00Z")
                    @RestQuery
                    @Nullable String asOf) {
        return read.handle(id, asOf);
    }
}
