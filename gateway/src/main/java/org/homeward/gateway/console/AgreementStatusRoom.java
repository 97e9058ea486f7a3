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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Records whether the other side stands by an agreement, with what shows it. */
@Path("/agreements/{id}/status")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
class AgreementStatusRoom {

    private static final List<String> INPUTS =
            List.of("status", "reason", "evidence", "statementId", "supersededBy");

    private final Services services;
    private final Frames frames;

    AgreementStatusRoom(Services services, Frames frames) {
        this.services = services;
        this.frames = frames;
    }

    /** The agreement and what the form offers to choose from. */
    public record Options(Agreed agreed, List<Agreed> others, List<Said> statements) {

        /** A party may come back to what it repudiated. */
        public List<String> next() {
            return switch (agreed.status()) {
                case "CLAIMED" -> List.of("CONFIRMED_BY_COUNTERPARTY", "REPUDIATED", "SUPERSEDED");
                case "CONFIRMED_BY_COUNTERPARTY" -> List.of("REPUDIATED", "SUPERSEDED");
                case "REPUDIATED" -> List.of("CONFIRMED_BY_COUNTERPARTY", "SUPERSEDED");
                default -> List.of();
            };
        }
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance agreementStatus(Frame page, FormState form, Options options);
    }

    @GET
    public TemplateInstance blank(@RestPath UUID id) {
        return show(id, FormState.empty());
    }

    /** The unused parameter makes the form be read before the method runs. */
    @POST
    public Response change(@RestPath UUID id, @RestForm @Nullable String formKey) {
        var form = FormData.read();
        var body = new LinkedHashMap<String, Object>();
        for (var name : INPUTS) {
            var text = form.text(name);
            if (text != null) {
                body.put(name, text);
            }
        }
        try {
            var path = "agreements/" + id + "/status-changes";
            services.post(path, form.key("status", body), body, Made.class);
            return Response.seeOther(URI.create("/agreements/" + id)).build();
        } catch (Refused refused) {
            var inputs = INPUTS.stream().collect(Collectors.toMap(Function.identity(), it -> it));
            form.refuse(refused, inputs, frames.of("agreements"));
            return Response.status(422).entity(show(id, form)).build();
        }
    }

    private TemplateInstance show(UUID id, FormState form) {
        var page = frames.of("agreements");
        var agreed = services.get("agreements/" + id, Agreed.class);
        var others =
                services.get("agreements?limit=200", Agreed.Some.class).items().stream()
                        .filter(each -> each.desk().equals(agreed.desk()) && !each.id().equals(id))
                        .toList();
        var statements =
                services.get("statements?limit=200", Said.Some.class).items().stream()
                        .filter(each -> each.desk().equals(agreed.desk()))
                        .toList();
        var options = new Options(agreed, others, statements);
        return Templates.agreementStatus(page, form, options).setLocale(page.locale());
    }
}
