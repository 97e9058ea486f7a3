package org.homeward.replay;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.access.Roles;
import org.homeward.outbox.DeadLetters;
import org.homeward.web.NotFound;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The events that this service could not process; its name is in the path, so that one gateway can
 * lead to all of them.
 */
@Path("/api/v1/parked-events/{service}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parked events")
@RolesAllowed(Roles.ADMINISTRATOR)
public class ParkedEventResource {
    private final String service;
    private final DeadLetters parked;
    private final ReplayParkedEvents replay;

    ParkedEventResource(
            @ConfigProperty(name = "homeward.service") String service,
            DeadLetters parked,
            ReplayParkedEvents replay) {
        this.service = service;
        this.parked = parked;
        this.replay = replay;
    }

    @GET
    @Operation(summary = "List the events set aside, the longest parked first")
    public ParkedEventsView list(
            @RestPath("service") String asked, @RestQuery @Nullable Integer limit) {
        here(asked);
        var items = parked.parked(Page.limit(limit)).stream().map(ParkedEventView::of).toList();
        return new ParkedEventsView(items, parked.count());
    }

    @POST
    @Path("/{key}/replay")
    @Operation(
            summary = "Let the parked events of one aggregate take effect after all",
            description = "In their order, until one fails again.")
    public ReplayView replay(@RestPath("service") String asked, @RestPath UUID key) {
        here(asked);
        return replay.handle(key);
    }

    private void here(String asked) {
        if (!asked.equals(service)) {
            throw NotFound.of();
        }
    }
}
