package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One frozen version of a list: who stands on it, who got it, and what was answered. */
@Path("/lists/{id}/versions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class ListVersionRoom {

    private static final Map<String, String> INPUTS =
            Map.of("entries", "persons", "reason", "reason");

    private final Services services;
    private final Names names;
    private final Frames frames;
    private final ListBuilder builder;

    ListVersionRoom(Services services, Names names, Frames frames, ListBuilder builder) {
        this.services = services;
        this.names = names;
        this.frames = frames;
        this.builder = builder;
    }

    /** The version with its persons' names, as far as the reader may see them. */
    public record Paper(Frozen frozen, List<NamedEntry> persons, Parties parties) {

        public NamedEntry person(Frozen.Line line) {
            return persons.get(line.number() - 1);
        }
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance frozen(Frame page, Paper paper);

        static native TemplateInstance nextVersion(
                Frame page, FormState form, Frozen frozen, ListBuilder.Bench bench);
    }

    @GET
    @Path("/{n}")
    public TemplateInstance version(@RestPath UUID id, @RestPath int n) {
        var page = frames.of("lists");
        var frozen = read(id, n);
        var paper = new Paper(frozen, names.onList(frozen, page), Parties.from(services));
        return Templates.frozen(page, paper).setLocale(page.locale());
    }

    @GET
    @Path("/{n}/next")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public TemplateInstance blank(@RestPath UUID id, @RestPath int n) {
        var frozen = read(id, n);
        return form(frozen, ListBuilder.from(names.onList(frozen, frames.of("lists"))));
    }

    @POST
    @Path("/{n}/next")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public Response freeze(@RestPath UUID id, @RestPath int n, @RestForm @Nullable String intent) {
        var form = FormData.read();
        builder.take(form);
        if ("search".equals(intent)) {
            return Response.ok(form(read(id, n), form)).build();
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("entries", builder.entries(form, frames.of("lists")));
        if (form.isRefused()) {
            return Response.status(422).entity(form(read(id, n), form)).build();
        }
        if (form.text("reason") != null) {
            body.put("reason", form.text("reason"));
        }
        try {
            var path = "lists/" + id + "/versions";
            var made = services.post(path, form.key("version", body), body, Frozen.class);
            return Response.seeOther(URI.create(made.address())).build();
        } catch (Refused refused) {
            form.refuse(refused, INPUTS, frames.of("lists"));
            return Response.status(422).entity(form(read(id, n), form)).build();
        }
    }

    private Frozen read(UUID id, int n) {
        return services.get("lists/" + id + "/versions/" + n, Frozen.class);
    }

    private TemplateInstance form(Frozen frozen, FormState form) {
        var page = frames.of("lists");
        form.with("desk", frozen.desk());
        var bench = builder.bench(form, page);
        return Templates.nextVersion(page, form, frozen, bench).setLocale(page.locale());
    }
}
