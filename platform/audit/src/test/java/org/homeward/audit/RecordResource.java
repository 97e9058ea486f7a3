package org.homeward.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.homeward.access.Roles;
import org.jboss.resteasy.reactive.RestPath;

/** A read that is only answered once it is on the trail. */
@Path("/records/{id}")
class RecordResource {
    private final Audit audit;

    RecordResource(Audit audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed(Roles.DESK_OFFICER)
    public String read(@RestPath UUID id) {
        audit.read("record.read", "record", id, "south");
        return "content";
    }

    @GET
    @PermitAll
    @Path("/public")
    public String readWithoutCaller(@RestPath UUID id) {
        audit.read("record.read", "record", id, "south");
        return "content";
    }
}
