package org.homeward.gateway.board;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.access.Callers;
import org.homeward.access.Roles;
import org.homeward.gateway.ask.Query;
import org.homeward.gateway.ask.Refused;
import org.homeward.gateway.ask.Services;
import org.homeward.gateway.board.Board.Line;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts the words of a promise and its owner's user name on the board. Events carry neither, so
 * negotiation-service is asked with the reader's own token, and only for who may read them there.
 * While it is away the board shows its figures without them.
 */
@Singleton
public class BoardWords {

    private static final Logger LOG = Logger.getLogger(BoardWords.class);

    /** As many ids as one request takes. */
    private static final int AT_ONCE = 200;

    /** The figures are what the board is for: they do not wait long for words. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Set<String> READERS =
            Set.of(Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT);

    private final Services services;
    private final Callers callers;

    BoardWords(Services services, Callers callers) {
        this.services = services;
        this.callers = callers;
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(List<Said> items) {}

    /** A commitment, as far as it is words. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Said(UUID id, @Nullable String owner, @Nullable Due due) {

        @JsonIgnoreProperties(ignoreUnknown = true)
        record Due(@Nullable String wording) {}

        @Nullable String wording() {
            return due == null ? null : due.wording();
        }
    }

    /** The same board with words where the reader may read them. */
    public Board on(Board board) {
        if (READERS.stream().noneMatch(callers.current()::has)) {
            return board;
        }
        Map<UUID, Said> said = said(ids(board));
        return said.isEmpty()
                ? board
                : board.with(
                        worded(board.overdue(), said),
                        worded(board.dueSoon(), said),
                        worded(board.breachesToday(), said));
    }

    private static List<UUID> ids(Board board) {
        return Stream.of(board.overdue(), board.dueSoon(), board.breachesToday())
                .flatMap(List::stream)
                .map(Line::commitmentId)
                .distinct()
                .toList();
    }

    private Map<UUID, Said> said(List<UUID> ids) {
        Map<UUID, Said> said = new HashMap<>();
        try {
            IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
                    .mapToObj(from -> ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
                    .flatMap(some -> ask(some).items().stream())
                    .forEach(one -> said.put(one.id(), one));
        } catch (Refused e) {
            LOG.debugf("The board is shown without words: status %d", e.status());
        }
        return said;
    }

    private Answer ask(List<UUID> ids) {
        String list = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        return services.get(
                new Query("commitments")
                        .with("ids", list)
                        .with("limit", Integer.toString(AT_ONCE))
                        .text(),
                Answer.class,
                PATIENCE);
    }

    private static List<Line> worded(List<Line> lines, Map<UUID, Said> said) {
        return lines.stream()
                .map(line -> {
                    Said words = said.get(line.commitmentId());
                    return words == null ? line : line.with(words.wording(), words.owner());
                })
                .toList();
    }
}
