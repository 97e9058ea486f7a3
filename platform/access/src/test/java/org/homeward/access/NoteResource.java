package org.homeward.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestQuery;

/** One door for each way into the database; an error's message is shown, which no product does. */
@Path("/notes")
class NoteResource {
    private final Notes notes;
    private final Callers callers;

    NoteResource(Notes notes, Callers callers) {
        this.notes = notes;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.DESK_OFFICER)
    public String visible(@RestQuery String how) {
        return switch (how) {
            case "annotated" -> String.join(" ", notes.visible());
            case "program" -> String.join(" ", notes.visibleByProgram());
            case "nested" -> String.join(" ", notes.visibleNested());
            case "engine" -> String.join(" ", notes.visibleToEngine());
            case "engine inside" -> String.join(" ", notes.engineInsideCaller());
            case "no transaction" -> refused(() -> notes.visibleWithoutTransaction());
            case "planning" -> notes.planning();
            case "no database" -> notes.withoutDatabase();
            default -> notes.settings();
        };
    }

    @GET
    @PermitAll
    @Path("/public")
    public String visibleToNobody() {
        return refused(notes::visible);
    }

    @POST
    @RolesAllowed(Roles.DESK_OFFICER)
    public String write(@RestQuery String desk) {
        return refused(() -> notes.write("written", desk));
    }

    @GET
    @Path("/caller")
    @RolesAllowed(Roles.DESK_OFFICER)
    public String caller() {
        Caller caller = callers.current();
        return caller.username()
                + " "
                + new TreeSet<>(caller.desks())
                + " "
                + caller.roles()
                + " "
                + caller.cleared();
    }

    @GET
    @Path("/forgotten")
    public String withoutDeclaration() {
        return "open";
    }

    private static String refused(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
