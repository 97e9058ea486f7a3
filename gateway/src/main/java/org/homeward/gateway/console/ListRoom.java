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
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The lists that change hands, and who is on ours and not on theirs. */
@Path("/lists")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class ListRoom {

    private static final Map<String, String> INPUTS =
            Map.of(
                    "title", "title",
                    "side", "side",
                    "desk", "desk",
                    "entries", "persons",
                    "reason", "reason");

    private final Services services;
    private final Names names;
    private final Frames frames;
    private final ListBuilder builder;

    ListRoom(Services services, Names names, Frames frames, ListBuilder builder) {
        this.services = services;
        this.names = names;
        this.frames = frames;
        this.builder = builder;
    }

    /** The ledger, with the comparison that was asked for. */
    public record Ledger(
            List<PersonList> items, String ours, String theirs, @Nullable Comparison comparison) {

        public List<PersonList> of(String side) {
            return items.stream()
                    .filter(list -> list.side().equals(side) && list.versions() > 0)
                    .toList();
        }
    }

    /** Who is on which list; names as far as the reader may see them. */
    public record Comparison(
            List<NamedEntry> oursOnly,
            List<NamedEntry> theirsOnly,
            List<NamedEntry> both,
            PersonList.Unmatched unmatched) {}

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance lists(Frame page, Ledger ledger);

        static native TemplateInstance listForm(
                Frame page, FormState form, ListBuilder.Bench bench);
    }

    @GET
    public TemplateInstance ledger(
            @RestQuery @Nullable UUID ours, @RestQuery @Nullable UUID theirs) {
        var page = frames.of("lists");
        var items = services.get("lists?limit=200", PersonList.Some.class).items();
        var compared = ours == null || theirs == null ? null : compare(ours, theirs, page);
        var ledger =
                new Ledger(
                        items,
                        ours == null ? "" : ours.toString(),
                        theirs == null ? "" : theirs.toString(),
                        compared);
        return Templates.lists(page, ledger).setLocale(page.locale());
    }

    private Comparison compare(UUID ours, UUID theirs, Frame page) {
        var question =
                new Query("lists/comparison")
                        .with("ours", ours.toString())
                        .with("theirs", theirs.toString());
        var answer = services.get(question.text(), PersonList.Answered.class);
        var unmatched = answer.unmatched();
        return new Comparison(
                named(answer.onOursOnly(), page),
                named(answer.onTheirsOnly(), page),
                named(answer.onBoth(), page),
                unmatched == null ? new PersonList.Unmatched(List.of(), List.of()) : unmatched);
    }

    private List<NamedEntry> named(List<PersonList.Compared> persons, Frame page) {
        return names.join(
                persons.stream()
                        .map(each ->
                                new Promised.Entry(
                                        each.detaineeId(),
                                        0,
                                        each.detaineeId(),
                                        each.answer() == null ? "" : each.answer()))
                        .toList(),
                page);
    }

    @GET
    @Path("/new")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public TemplateInstance blank() {
        return form(FormState.empty());
    }

    @POST
    @Path("/new")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public Response record(@RestForm @Nullable String intent) {
        var form = FormData.read();
        builder.take(form);
        if ("search".equals(intent)) {
            return Response.ok(form(form)).build();
        }
        var list = new LinkedHashMap<String, Object>();
        for (var name : List.of("title", "side", "desk")) {
            var text = form.text(name);
            if (text != null) {
                list.put(name, text);
            }
        }
        var version = Map.<String, Object>of("entries", builder.entries(form, frames.of("lists")));
        if (form.isRefused()) {
            return Response.status(422).entity(form(form)).build();
        }
        try {
            var made = services.post("lists", form.key("list", list), list, Made.class);
            var path = "lists/" + made.id() + "/versions";
            var key = form.key("version", version);
            var frozen = services.post(path, key, version, Frozen.class);
            return Response.seeOther(URI.create(frozen.address())).build();
        } catch (Refused refused) {
            form.refuse(refused, INPUTS, frames.of("lists"));
            return Response.status(422).entity(form(form)).build();
        }
    }

    private TemplateInstance form(FormState form) {
        var page = frames.of("lists");
        form.with("desk", page.desks().isEmpty() ? "" : page.desks().getFirst());
        return Templates.listForm(page, form, builder.bench(form, page)).setLocale(page.locale());
    }
}
