package org.homeward.gateway.board;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Instant;
import java.time.LocalDate;
import org.homeward.gateway.board.Board.AlertLine;
import org.homeward.gateway.board.Board.Line;
import org.homeward.gateway.board.Promise.Breach;
import org.jspecify.annotations.Nullable;

/** Turns what is known of a commitment into one line of the board, seen from one moment. */
final class Lines {

    private final Picture picture;
    private final Instant now;

    Lines(Picture picture, Instant now) {
        this.picture = picture;
        this.now = now;
    }

    Line overdue(Promise promise, Instant since) {
        var lastDay = Promise.lastDayBefore(since, promise.zone());
        return line(
                promise, since, lastDay, DAYS.between(lastDay, today(promise)), newest(promise));
    }

    Line dueSoon(Promise promise) {
        var lastDay = promise.lastDay().orElseGet(() -> today(promise));
        return line(
                promise,
                promise.dueInstant().orElse(null),
                lastDay,
                DAYS.between(today(promise), lastDay),
                null);
    }

    Line breach(Promise promise, Breach breach) {
        var since = breach.instant() == null ? breach.detectedAt() : breach.instant();
        var lastDay = Promise.lastDayBefore(since, promise.zone());
        return line(promise, since, lastDay, DAYS.between(lastDay, today(promise)), breach);
    }

    static AlertLine alert(OpenAlert alert) {
        return new AlertLine(
                alert.alertId(),
                alert.reference(),
                alert.desk(),
                alert.severity(),
                alert.rule(),
                alert.subjectType(),
                alert.subjectId(),
                alert.subjectReference(),
                alert.raisedAt());
    }

    private Line line(
            Promise promise,
            @Nullable Instant since,
            LocalDate lastDay,
            long days,
            @Nullable Breach breach) {
        var due = promise.due();
        return new Line(
                promise.commitmentId(),
                promise.reference(),
                promise.desk(),
                promise.debtorId(),
                picture.nameOf(promise.debtorId()),
                promise.object(),
                promise.state(),
                due == null ? null : due.edtf(),
                due == null ? null : due.wording(),
                due == null ? null : due.zone(),
                since,
                lastDay,
                days,
                promise.owed(),
                promise.delivered(),
                shortfall(promise),
                promise.disputed(),
                breach != null && breach.declared(),
                breach != null && !breach.standing(),
                promise.owner(),
                breach == null ? null : breach.detectedAt());
    }

    /** What is still missing now; a delivery after the breach counts here at once. */
    private static @Nullable Integer shortfall(Promise promise) {
        return promise.owed() == null ? null : Math.max(0, promise.owed() - promise.delivered());
    }

    private static @Nullable Breach newest(Promise promise) {
        var breaches = promise.breachList();
        return breaches.isEmpty() ? null : breaches.getLast();
    }

    private LocalDate today(Promise promise) {
        return now.atZone(promise.zone()).toLocalDate();
    }
}
