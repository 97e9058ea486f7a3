package org.homeward.negotiation.transfer;

import static org.homeward.access.Roles.DESK_OFFICER;
import static org.homeward.access.Roles.DIPLOMAT;
import static org.homeward.access.Roles.HEAD_OF_DESK;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.web.Created;
import org.homeward.web.Once;
import org.homeward.web.Page;
import org.homeward.web.request.BodyLimit;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Agreements, promises and what came of them, from a table")
class ImportResource {

    private final Imports imports;
    private final StartImport start;
    private final BodyLimit limit;
    private final Once once;

    ImportResource(Imports imports, StartImport start, BodyLimit limit, Once once) {
        this.imports = imports;
        this.start = start;
        this.limit = limit;
        this.once = once;
    }

    @POST
    @Consumes("text/csv")
    @APIResponseSchema(
            value = ImportView.class,
            responseCode = "201",
            responseDescription = "Begun; a small file is done by now")
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK})
    @Operation(
            summary = "Import a table in UTF-8, separated by commas or semicolons",
            description =
                    "Each row is an AGREEMENT, a COMMITMENT whose parent is an agreement, or a CONDITION, an ENTRY or a"
                            + " FULFILMENT whose parent is a commitment, under an external_id that is its own for ever: the same file"
                            + " changes nothing the second time. after and reciprocal_to name commitments by external_id, of this file"
                            + " or of an earlier one; about names the ENTRY that brought a person, or the FULFILMENT with which they"
                            + " came. The columns are those of the export. dryRun=true says what would become of each row and changes"
                            + " nothing at all.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "promise",
                                            value =
                                                    "record,external_id,parent,form,date,parties,status,source,reliability,credibility\nAGREEMENT,demo-1,,ORAL_PROMISE,2022-09-27,Examplia|Demoland,CLAIMED,Minutes,B,2\n")))
    public RestResponse<ImportView> begin(
            @RestQuery @NotBlank @Size(max = 100) String desk,
            @RestQuery @DefaultValue("false") boolean dryRun,
            InputStream body)
            throws IOException {
        byte[] bytes = limit.read(body);
        List<CsvRow> rows = CsvFile.rows(bytes);
        AtomicBoolean begun = new AtomicBoolean();
        UUID id =
                once.run(
                        List.of(desk, dryRun, bytes),
                        () -> {
                            begun.set(true);
                            return start.begin(desk, dryRun, rows);
                        });
        if (begun.get()) {
            start.work(id, desk, dryRun, rows);
        }
        return Created.at("/api/v1/imports/" + id, get(id));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "How far an import is")
    public ImportView get(@RestPath UUID id) {
        return imports.read(id);
    }

    @GET
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "List the imports of your desks, newest first")
    public Page<ImportView> list(
            @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return imports.page(cursor, Page.limit(limit));
    }

    @GET
    @Path("/{id}/rows")
    @Transactional
    @RolesAllowed({DESK_OFFICER, HEAD_OF_DESK, DIPLOMAT})
    @Operation(summary = "What became of each row, in the order of the file")
    public Page<ImportRowView> rows(
            @RestPath UUID id,
            @RestQuery @Nullable RowOutcome outcome,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable Integer limit) {
        return imports.rows(id, outcome, cursor, Page.limit(limit));
    }
}
