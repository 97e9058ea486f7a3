package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The way in, and the choice of language. */
@Path("/")
@Authenticated
class HomeRoom {

    private static final int A_YEAR = 31_536_000;

    private final Frames frames;

    HomeRoom(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance nothing(Frame page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response home() {
        var page = frames.of("home");
        return page.maySeeFigures()
                ? Response.seeOther(URI.create("/board")).build()
                : Response.ok(Templates.nothing(page).setLocale(page.locale())).build();
    }

    /** Where the identity provider sends people back to; the sign-in itself ends before it. */
    @GET
    @Path("signed-in")
    public Response signedIn() {
        return Response.seeOther(URI.create("/")).build();
    }

    @POST
    @Path("language")
    public Response choose(
            @FormParam("language") @Nullable String language,
            @FormParam("back") @Nullable String back) {
        var known = language != null && Frames.LANGUAGES.contains(language) ? language : "en";
        var cookie =
                new NewCookie.Builder(Frames.COOKIE)
                        .value(known)
                        .path("/")
                        .maxAge(A_YEAR)
                        .sameSite(NewCookie.SameSite.LAX)
                        .httpOnly(true)
                        .build();
        return Response.seeOther(Back.to(back, "/")).cookie(cookie).build();
    }
}
