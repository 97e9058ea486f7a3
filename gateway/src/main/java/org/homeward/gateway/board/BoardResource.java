package org.homeward.gateway.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.homeward.access.Callers;
import org.homeward.access.Roles;

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
    public Board board() {
        return boards.of(callers.current().desks());
    }
}
