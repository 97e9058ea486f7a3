package org.homeward.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.web.NotFound;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The trail of this service; its name is in the path, so that one gateway can lead to all of them.
 */
@Path("/api/v1/audit/{service}")
@Produces(MediaType.APPLICATION_JSON)
public class TrailResource {
    private final Trail trail;
    private final Chain chain;

    TrailResource(Trail trail, Chain chain) {
        this.trail = trail;
        this.chain = chain;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    public Page<TrailEntry> list(
            @RestPath String service,
            @RestQuery @Nullable UUID subject,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        if (!service.equals(chain.service())) {
            throw NotFound.of();
        }
        return trail.page(subject, cursor, Page.limit(limit));
    }
}
