package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed, how well it is proved, and what came of it: delivered, outstanding, disputed.
 */
@Path("/agreements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class AgreementRoom {

    private final Services services;
    private final Frames frames;

    AgreementRoom(Services services, Frames frames) {
        this.services = services;
        this.frames = frames;
    }

    /** A page of the list. */
    public record Agreements(List<Agreed> items, @Nullable String next, Parties parties) {}

    /** The figures of one agreement, as negotiation-service counts them. */
    public record Came(
            int promises,
            int keptOnTime,
            int keptLate,
            int unkept,
            int open,
            int closedOtherwise,
            int broken,
            int personsPromised,
            int personsDelivered,
            int personsOutstanding,
            int personsDeclined,
            int personsDied,
            int personsDeliveredBeyondNumbers,
            List<Promised> commitments) {

        public int disputed() {
            return (int) commitments.stream().filter(Promised::disputed).count();
        }

        public int personsOrOne() {
            return Math.max(1, personsPromised);
        }
    }

    /** Everything on the page of one agreement. */
    public record Paper(Agreed agreed, Came came, Parties parties, @Nullable Round talks) {}

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance agreements(Frame page, Agreements list);

        static native TemplateInstance agreement(Frame page, Paper paper);
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String cursor) {
        var found =
                services.get(
                        new Query("agreements").with("cursor", cursor).text(), Agreed.Some.class);
        var page = frames.of("agreements");
        var list = new Agreements(found.items(), found.next(), Parties.from(services));
        return Templates.agreements(page, list).setLocale(page.locale());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance agreement(@RestPath UUID id) {
        var agreed = services.get("agreements/" + id, Agreed.class);
        var came = services.get("agreements/" + id + "/compliance", Came.class);
        var talks =
                agreed.talksId() == null
                        ? null
                        : services.get("talks/" + agreed.talksId(), Round.class);
        var page = frames.of("agreements");
        var paper = new Paper(agreed, came, Parties.from(services), talks);
        return Templates.agreement(page, paper).setLocale(page.locale());
    }
}
