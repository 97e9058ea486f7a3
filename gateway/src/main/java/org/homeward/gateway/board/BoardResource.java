package org.homeward.gateway.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.homeward.access.Callers;
import org.homeward.access.Roles;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The board for programs; the console draws the same one. */
@Path("/api/v1/board")
class BoardResource {

    private final Boards boards;
    private final PastBoards past;
    private final Callers callers;
    private final BoardWords words;

    BoardResource(Boards boards, PastBoards past, Callers callers, BoardWords words) {
        this.boards = boards;
        this.past = past;
        this.callers = callers;
        this.words = words;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT, Roles.ANALYST})
    public Board board(@RestQuery @Nullable String asOf) {
        var desks = callers.current().desks();
        return asOf == null || asOf.isBlank() ? words.on(boards.of(desks)) : past.of(desks, asOf);
    }
}
