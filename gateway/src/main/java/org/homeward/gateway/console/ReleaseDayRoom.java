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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.access.Roles;
import org.homeward.edtf.Edtf;
import org.homeward.edtf.EdtfException;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.homeward.gateway.console.ReleaseDay.Expected;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One page and one form for the day on which people come home. */
@Path("/release-day")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
class ReleaseDayRoom {

    private static final Map<String, String> INPUTS =
            Map.of(
                    "date", "date",
                    "place", "place",
                    "intermediary", "intermediary",
                    "verifiedBy", "verifiedBy",
                    "evidence", "evidence",
                    "persons", "extraPersons",
                    "count", "extraCount",
                    "at", "date",
                    "reason", "reason");

    private final Services services;
    private final Names names;
    private final Frames frames;
    private final CaseFiles files;
    private final InstantSource clock;

    ReleaseDayRoom(
            Services services, Names names, Frames frames, InstantSource clock, CaseFiles files) {
        this.services = services;
        this.names = names;
        this.frames = frames;
        this.clock = clock;
        this.files = files;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance releaseDay(Frame page, FormState form, ReleaseDay day);
    }

    @GET
    public TemplateInstance day(
            @RestQuery @Nullable String desk, @RestQuery @Nullable String date) {
        var page = frames.of("release-day");
        return show(page, day(page, desk, date), FormState.empty());
    }

    /** The unused parameter makes the form be read before the method runs. */
    @POST
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    public Response record(@RestForm @Nullable String formKey) {
        var form = files.read();
        var page = frames.of("release-day");
        var day = day(page, form.text("desk"), form.text("date"));
        var commands = new Arrivals(form, day.expected()).commands();
        if (commands.isEmpty()) {
            form.reject("date", page.label("problem", "nothing-arrived"));
        }
        try {
            for (var command : commands) {
                var key = form.key(command.name(), command.body());
                services.post(command.path(), key, command.body(), Made.class);
            }
        } catch (Refused refused) {
            form.refuse(refused, INPUTS, page);
        }
        return form.isRefused()
                ? Response.status(422).entity(show(page, day, form)).build()
                : Response.seeOther(
                                Back.to(
                                        "/release-day?desk=" + day.desk() + "&date=" + day.date(),
                                        "/release-day"))
                        .build();
    }

    private ReleaseDay day(Frame page, @Nullable String desk, @Nullable String date) {
        var desks = page.desks();
        var chosen =
                desk != null && desks.contains(desk) ? desk : desks.stream().findFirst().orElse("");
        var day = date == null || date.isBlank() ? page.today(clock.instant()) : date.strip();
        var handOvers =
                services.get("hand-overs?limit=200", HandedOver.Some.class).items().stream()
                        .filter(each -> each.desk().equals(chosen) && each.date().equals(day))
                        .toList();
        var until = lastDay(day).orElseGet(() -> LocalDate.parse(page.today(clock.instant())));
        return new ReleaseDay(
                chosen,
                day,
                until,
                expected(page, chosen, until),
                handOvers,
                Parties.from(services));
    }

    /** Of a day, a month or any other date that a form may hold; nothing when it is none. */
    private static Optional<LocalDate> lastDay(String date) {
        try {
            return Edtf.parse(date).latestDay();
        } catch (EdtfException _) {
            return Optional.empty();
        }
    }

    private List<Expected> expected(Frame page, String desk, LocalDate until) {
        var open =
                new Query("commitments")
                        .with("desk", desk)
                        .with("state", "AGREED,BREACHED")
                        .with("limit", "100");
        return services.get(open.text(), CommitmentRoom.Some.class).items().stream()
                .filter(each -> List.of("RELEASE", "REMAINS").contains(each.object()))
                .map(each -> services.get("commitments/" + each.id(), Promised.class))
                .map(sheet -> new Expected(sheet, names.join(sheet, page)))
                .sorted(Comparator.comparing(each -> !each.isDueBy(until)))
                .toList();
    }

    private static TemplateInstance show(Frame page, ReleaseDay day, FormState form) {
        form.with("date", day.date());
        form.with("desk", day.desk());
        return Templates.releaseDay(page, form, day).setLocale(page.locale());
    }
}
