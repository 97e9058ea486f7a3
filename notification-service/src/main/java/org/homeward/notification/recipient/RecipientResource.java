package org.homeward.notification.recipient;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.access.Roles;
import org.homeward.web.Cursor;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who can be told, as last copied from the identity provider. */
@Path("/api/v1/recipients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Recipients")
@RolesAllowed(Roles.ADMINISTRATOR)
class RecipientResource {

    private final ListRecipients list;

    RecipientResource(ListRecipients list) {
        this.list = list;
    }

    @GET
    @Operation(summary = "List the recipients by user name")
    public Page<RecipientView> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return list.handle(Cursor.parse(cursor), Page.limit(limit));
    }
}
