package org.homeward.gateway.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.homeward.access.Roles;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The dossier of a party: the record's own address, for whoever accepts PDF. */
@Path("/api/v1/parties/{id}/compliance")
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT, Roles.ANALYST})
class PartyDossier {

    private final Records records;

    PartyDossier(Records records) {
        this.records = records;
    }

    /**
     * @param lang hy or en; the reader's own without it
     * @param names joins the persons' names where the reader's clearance allows it
     */
    @GET
    @Produces(Records.PDF)
    public Response dossier(
            @RestPath UUID id,
            @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String lang,
            @RestQuery boolean names) {
        return records.pdf("parties/" + id, asOf, lang, names);
    }
}
