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
 * The record of an agreement on the screen, and the ways to take it along; a browser cannot ask for
 * a type, so each has an address.
 */
@Path("/agreements/{id}/compliance")
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT, Roles.ANALYST})
class AgreementRecordRoom {

    private final Records records;
    private final Frames frames;

    AgreementRecordRoom(Records records, Frames frames) {
        this.records = records;
        this.frames = frames;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance record(@RestPath UUID id, @RestQuery @Nullable String asOf) {
        var page = frames.of("agreements");
        var record = records.read("agreements/" + id, page.endOf(asOf));
        return RecordPage.of(page, record, asOf, records.parties(record));
    }

    @GET
    @Path("pdf")
    @Produces(Records.PDF)
    public Response pdf(
            @RestPath UUID id, @RestQuery @Nullable String asOf, @RestQuery boolean names) {
        return records.pdf("agreements/" + id, asOf, null, names);
    }

    @GET
    @Path("csv")
    @Produces(Records.CSV)
    public Response csv(@RestPath UUID id, @RestQuery @Nullable String asOf) {
        return records.csv("agreements/" + id, asOf);
    }
}
