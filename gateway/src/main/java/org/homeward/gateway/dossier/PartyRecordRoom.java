package org.homeward.gateway.dossier;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.console.Frames;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The record of a party on the screen, and the ways to take it along; a browser cannot ask for a
 * type, so each has an address.
 */
@Path("/parties/{id}/compliance")
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT, Roles.ANALYST})
class PartyRecordRoom {

    private final Records records;
    private final Frames frames;

    PartyRecordRoom(Records records, Frames frames) {
        this.records = records;
        this.frames = frames;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance record(@RestPath UUID id, @RestQuery @Nullable String asOf) {
        var page = frames.of("parties");
        var record = records.read("parties/" + id, page.endOf(asOf));
        return RecordPage.of(page, record, asOf, records.parties(record));
    }

    @GET
    @Path("pdf")
    @Produces(Records.PDF)
    public Response pdf(
            @RestPath UUID id, @RestQuery @Nullable String asOf, @RestQuery boolean names) {
        return records.pdf("parties/" + id, asOf, null, names);
    }

    @GET
    @Path("csv")
    @Produces(Records.CSV)
    public Response csv(@RestPath UUID id, @RestQuery @Nullable String asOf) {
        return records.csv("parties/" + id, asOf);
    }
}
