package org.homeward.gateway.board;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.homeward.gateway.board.Board.AlertLine;
import org.homeward.gateway.board.Board.Figures;
import org.homeward.gateway.board.Board.Line;
import org.jspecify.annotations.Nullable;

/** One board being drawn: of some desks, at one moment, from one picture. */
final class Drawing {

    /** "What falls due in 14 days, and who owns it?" is the desk's own question. */
    private static final Duration SOON = Duration.ofDays(14);

    private static final List<String> SEVERITIES = List.of("CRITICAL", "WARNING", "NOTICE", "INFO");

    private final Picture picture;
    private final Set<String> desks;
    private final Instant now;
    private final ZoneId house;
    private final Lines lines;
    private final List<Promise> mine;

    Drawing(Picture picture, Set<String> desks, Instant now, ZoneId house) {
        this.picture = picture;
        this.desks = desks;
        this.now = now;
        this.house = house;
        this.lines = new Lines(picture, now);
        this.mine = picture.promises().stream().filter(p -> desks.contains(p.desk())).toList();
    }

    Board board(String position, @Nullable Instant notLiveSince) {
        var overdue = overdue();
        var soon = soon();
        var today = today();
        var alerts = alerts();
        return new Board(
                now,
                desks,
                figures(overdue, soon, today, alerts),
                cut(overdue),
                cut(soon),
                cut(today),
                alerts == null ? null : cut(alerts),
                Months.of(mine, picture.deliveries(), desks),
                position,
                notLiveSince);
    }

    private List<Line> overdue() {
        return mine.stream()
                .flatMap(p -> p.overdueSince(now).map(since -> lines.overdue(p, since)).stream())
                .sorted(Comparator.comparing(Drawing::since).thenComparing(Line::reference))
                .toList();
    }

    private List<Line> soon() {
        return mine.stream()
                .filter(p -> p.isOpen() && !p.suspended())
                .filter(p -> p.dueInstant().filter(this::isSoon).isPresent())
                .map(lines::dueSoon)
                .sorted(Comparator.comparing(Drawing::since).thenComparing(Line::reference))
                .toList();
    }

    private boolean isSoon(Instant due) {
        return due.isAfter(now) && !due.isAfter(now.plus(SOON));
    }

    /** A breach that was rescinded since stays on the list, marked: it was told to people today. */
    private List<Line> today() {
        var midnight = now.atZone(house).toLocalDate().atStartOfDay(house).toInstant();
        return mine.stream()
                .flatMap(p ->
                        p.breachList().stream()
                                .filter(b -> !b.detectedAt().isBefore(midnight))
                                .map(b -> lines.breach(p, b)))
                .sorted(Comparator.comparing(Drawing::detected).reversed())
                .toList();
    }

    private @Nullable List<AlertLine> alerts() {
        var known = picture.alerts();
        if (known == null) {
            return null;
        }
        return known.stream()
                .filter(OpenAlert::isOpen)
                .filter(alert -> alert.desk() != null && desks.contains(alert.desk()))
                .sorted(
                        Comparator.comparingInt((OpenAlert a) -> SEVERITIES.indexOf(a.severity()))
                                .thenComparing(Drawing::raised, Comparator.reverseOrder()))
                .map(Lines::alert)
                .toList();
    }

    private Figures figures(
            List<Line> overdue,
            List<Line> soon,
            List<Line> today,
            @Nullable List<AlertLine> alerts) {
        int rescinded = (int) today.stream().filter(Line::rescinded).count();
        return new Figures(
                (int) mine.stream().filter(Promise::isOpen).count(),
                overdue.size(),
                persons(overdue),
                (int) overdue.stream().filter(line -> line.shortfall() == null).count(),
                soon.size(),
                persons(soon),
                today.size() - rescinded,
                rescinded,
                alerts == null ? null : alerts.size());
    }

    private static int persons(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.object().equals("RELEASE"))
                .map(Line::shortfall)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static <T> List<T> cut(List<T> all) {
        return all.size() <= Board.LONGEST ? all : all.subList(0, Board.LONGEST);
    }

    private static Instant since(Line line) {
        return line.since() == null ? Instant.MAX : line.since();
    }

    private static Instant detected(Line line) {
        return line.detectedAt() == null ? Instant.MIN : line.detectedAt();
    }

    private static Instant raised(OpenAlert alert) {
        return alert.raisedAt() == null ? Instant.MIN : alert.raisedAt();
    }
}
