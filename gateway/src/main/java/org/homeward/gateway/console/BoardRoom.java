package org.homeward.gateway.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.homeward.access.Callers;
import org.homeward.access.Roles;
import org.homeward.gateway.board.Board;
import org.homeward.gateway.board.BoardWords;
import org.homeward.gateway.board.Boards;
import org.homeward.gateway.board.PastBoards;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The situation board: the page on the wall, which changes by itself. */
@Path("/board")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT, Roles.ANALYST})
class BoardRoom {

    private final Boards boards;
    private final PastBoards past;
    private final Callers callers;
    private final Frames frames;
    private final BoardWords words;

    BoardRoom(Boards boards, PastBoards past, Callers callers, Frames frames, BoardWords words) {
        this.boards = boards;
        this.past = past;
        this.callers = callers;
        this.frames = frames;
        this.words = words;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance board(Frame page, Board board);

        static native TemplateInstance figures(Frame page, Board board);
    }

    @GET
    public TemplateInstance board(@RestQuery @Nullable String asOf) {
        var page = frames.of("board");
        var desks = callers.current().desks();
        var board =
                asOf == null || asOf.isBlank() ? words.on(boards.of(desks)) : past.of(desks, asOf);
        return Templates.board(page, board).setLocale(page.locale());
    }

    /** What changes, without the frame around it. */
    @GET
    @Path("figures")
    public TemplateInstance figures() {
        var page = frames.of("board");
        return Templates.figures(page, words.on(boards.of(callers.current().desks())))
                .setLocale(page.locale());
    }
}
