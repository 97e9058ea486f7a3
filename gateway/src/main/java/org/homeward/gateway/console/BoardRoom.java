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
import org.homeward.gateway.board.Boards;

/** The situation board: the page on the wall, which changes by itself. */
@Path("/board")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT, Roles.ANALYST})
class BoardRoom {

    private final Boards boards;
    private final Callers callers;
    private final Frames frames;

    BoardRoom(Boards boards, Callers callers, Frames frames) {
        this.boards = boards;
        this.callers = callers;
        this.frames = frames;
    }

    @CheckedTemplate(basePath = "rooms")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance board(Frame page, Board board);

        static native TemplateInstance figures(Frame page, Board board);
    }

    @GET
    public TemplateInstance board() {
        var page = frames.of("board");
        return Templates.board(page, boards.of(callers.current().desks())).setLocale(page.locale());
    }

    /** What changes, without the frame around it. */
    @GET
    @Path("figures")
    public TemplateInstance figures() {
        var page = frames.of("board");
        return Templates.figures(page, boards.of(callers.current().desks()))
                .setLocale(page.locale());
    }
}
