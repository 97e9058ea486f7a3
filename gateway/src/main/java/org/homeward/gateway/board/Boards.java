package org.homeward.gateway.board;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.gateway.board.Board.AlertLine;
import org.homeward.gateway.board.Board.Figures;
import org.homeward.gateway.board.Board.Line;
import org.homeward.gateway.live.LiveTail;

/** Draws the board of some desks from the picture in memory. */
@Singleton
public class Boards {

    /** "What falls due in 14 days, and who owns it?" is the desk's own question. */
    private static final Duration SOON = Duration.ofDays(14);

    private static final List<String> SEVERITIES = List.of("CRITICAL", "WARNING", "NOTICE", "INFO");

    private final Situation situation;
    private final InstantSource clock;
    private final LiveTail live;
    private final ZoneId house;

    Boards(
            Situation situation,
            InstantSource clock,
            LiveTail live,
            @ConfigProperty(name = "homeward.house-zone") ZoneId house) {
        this.situation = situation;
        this.clock = clock;
        this.live = live;
        this.house = house;
    }

    public Board of(Set<String> desks) {
        var position = live.position();
        var now = clock.instant();
        var lines = new Lines(situation, now);
        var mine = situation.promises().stream().filter(p -> desks.contains(p.desk())).toList();
        var overdue = overdue(mine, lines, now);
        var soon = soon(mine, lines, now);
        var today = today(mine, lines, now);
        var alerts = alerts(desks);
        var figures = figures(mine, overdue, soon, today.size(), alerts.size());
        var months = Months.of(mine, situation.deliveries(), desks);
        return new Board(
                now,
                desks,
                figures,
                cut(overdue),
                cut(soon),
                cut(today),
                cut(alerts),
                months,
                position);
    }

    private static List<Line> overdue(List<Promise> mine, Lines lines, Instant now) {
        return mine.stream()
                .flatMap(p -> p.overdueSince(now).map(since -> lines.overdue(p, since)).stream())
                .sorted(Comparator.comparing(Boards::since).thenComparing(Line::reference))
                .toList();
    }

    private static List<Line> soon(List<Promise> mine, Lines lines, Instant now) {
        return mine.stream()
                .filter(p -> p.isOpen() && !p.suspended())
                .filter(p -> p.dueInstant().filter(i -> isSoon(i, now)).isPresent())
                .map(lines::dueSoon)
                .sorted(Comparator.comparing(Boards::since).thenComparing(Line::reference))
                .toList();
    }

    private static boolean isSoon(Instant due, Instant now) {
        return due.isAfter(now) && !due.isAfter(now.plus(SOON));
    }

    private List<Line> today(List<Promise> mine, Lines lines, Instant now) {
        var midnight = now.atZone(house).toLocalDate().atStartOfDay(house).toInstant();
        return mine.stream()
                .flatMap(p ->
                        p.breachList().stream()
                                .filter(b -> !b.detectedAt().isBefore(midnight))
                                .map(b -> lines.breach(p, b)))
                .sorted(Comparator.comparing(Boards::detected).reversed())
                .toList();
    }

    private List<AlertLine> alerts(Set<String> desks) {
        return situation.alerts().stream()
                .filter(OpenAlert::isOpen)
                .filter(alert -> alert.desk() != null && desks.contains(alert.desk()))
                .sorted(
                        Comparator.comparingInt((OpenAlert a) -> SEVERITIES.indexOf(a.severity()))
                                .thenComparing(Boards::raised, Comparator.reverseOrder()))
                .map(Lines::alert)
                .toList();
    }

    private static Figures figures(
            List<Promise> mine, List<Line> overdue, List<Line> soon, int today, int alerts) {
        return new Figures(
                (int) mine.stream().filter(Promise::isOpen).count(),
                overdue.size(),
                persons(overdue),
                (int) overdue.stream().filter(line -> line.shortfall() == null).count(),
                soon.size(),
                persons(soon),
                today,
                alerts);
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
