package org.homeward.gateway.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.homeward.access.Callers;
import org.homeward.access.Roles;
import org.homeward.web.Rejected;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The board for programs; the console draws the same one. */
@Path("/api/v1/board")
class BoardResource {

    private final Boards boards;
    private final Callers callers;

    BoardResource(Boards boards, Callers callers) {
        this.boards = boards;
        this.callers = callers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT, Roles.ANALYST})
    public Board board(@RestQuery @Nullable String asOf) {
        if (asOf != null) {
            // A live picture has no past: an answer of now under that name would be a wrong figure.
            throw Rejected.of(
                    "asOf",
                    "as-of-not-kept",
                    "The board shows the present. Ask /parties/{id}/compliance?asOf= or /commitments/{id}?asOf= for a recorded time.");
        }
        return boards.of(callers.current().desks());
    }
}
