package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes promises from a table: first a trial that records nothing, then the import itself. */
@Path("/imports")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class ImportRoom {

    private final Services services;
    private final Frames frames;

    ImportRoom(Services services, Frames frames) {
        this.services = services;
        this.frames = frames;
    }

    /**
     * What became of a table.
     *
     * @param table as it was sent, to be sent again; empty when it is shown from the record
     */
    public record Outcome(
            Imported done,
            List<Imported.Row> rows,
            @Nullable String next,
            String only,
            String table) {}

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance imports(Frame page, FormState form, List<Imported> earlier);

        static native TemplateInstance imported(Frame page, FormState form, Outcome outcome);
    }

    @GET
    public TemplateInstance start() {
        return page(FormState.empty());
    }

    @POST
    @Path("/trial")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public Response attempt(
            @RestForm @Nullable String formKey,
            @RestForm @Nullable String desk,
            @RestForm @Nullable FileUpload table) {
        var form = FormState.empty();
        form.set("desk", Objects.requireNonNullElse(desk, ""));
        var text = read(table);
        if (text.isBlank()) {
            form.reject("table", frames.of("commitments").label("problem", "empty-file"));
            return Response.status(422).entity(page(form)).build();
        }
        try {
            var tried = send(form, text, true);
            return Response.ok(outcome(form, tried, tried.rejected() > 0, text)).build();
        } catch (Refused refused) {
            return refused(form, refused);
        }
    }

    /** The unused parameter makes the form be read before the method runs. */
    @POST
    @Path("/run")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public Response run(@RestForm @Nullable String formKey) {
        var form = FormData.read();
        try {
            var done = send(form, plain(form.value("table")), false);
            return Response.seeOther(URI.create("/imports/" + done.id())).build();
        } catch (Refused refused) {
            return refused(form, refused);
        }
    }

    @GET
    @Path("/{id}")
    public TemplateInstance result(@RestPath UUID id, @RestQuery @Nullable String only) {
        var done = services.get("imports/" + id, Imported.class);
        return outcome(FormState.empty(), done, "REJECTED".equals(only), "");
    }

    private Imported send(FormState form, String text, boolean dryRun) {
        var path =
                new Query("imports")
                        .with("desk", form.value("desk"))
                        .with("dryRun", String.valueOf(dryRun));
        var key = form.key(dryRun ? "trial" : "import", text);
        return services.postText(path.text(), key, text, Imported.class);
    }

    private Response refused(FormState form, Refused refused) {
        var inputs = Map.of("file", "table", "desk", "desk");
        form.refuse(refused, inputs, frames.of("commitments"));
        return Response.status(422).entity(page(form)).build();
    }

    private static String read(@Nullable FileUpload table) {
        try {
            return table == null
                    ? ""
                    : plain(Files.readString(table.uploadedFile(), StandardCharsets.UTF_8));
        } catch (CharacterCodingException _) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException("an uploaded table cannot be read", e);
        }
    }

    /**
     * A browser sends the lines of a form otherwise than those of a file; they are the same table.
     */
    private static String plain(String table) {
        return table.replace("\r\n", "\n");
    }

    private TemplateInstance page(FormState form) {
        var page = frames.of("commitments");
        var earlier = services.get("imports?limit=20", Imported.Some.class).items();
        return Templates.imports(page, form, earlier).setLocale(page.locale());
    }

    private TemplateInstance outcome(
            FormState form, Imported done, boolean rejectedOnly, String table) {
        var page = frames.of("commitments");
        var only = rejectedOnly ? "REJECTED" : "";
        var question =
                new Query("imports/" + done.id() + "/rows")
                        .with("outcome", only)
                        .with("limit", "200");
        var rows = services.get(question.text(), Imported.Rows.class);
        var outcome = new Outcome(done, rows.items(), rows.next(), only, table);
        return Templates.imported(page, form, outcome).setLocale(page.locale());
    }
}
