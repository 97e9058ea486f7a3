package org.homeward.negotiation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.negotiation.agreement.AgreementForm;
import org.homeward.negotiation.agreement.AgreementStatus;
import org.homeward.negotiation.agreement.Existence;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.compliance.Lateness;
import org.homeward.negotiation.ledger.History;
import org.homeward.negotiation.officer.Officers;
import org.homeward.negotiation.reading.CommitmentReader;
import org.homeward.negotiation.sql.Row;
import org.homeward.negotiation.sql.Sql;
import org.homeward.negotiation.standing.OverdueView.Line;
import org.homeward.negotiation.standing.OverdueView.Promise;
import org.homeward.negotiation.target.PromisedObject;
import org.jspecify.annotations.Nullable;

/** Everything that is overdue, with who promised it, where, and on what evidence. */
@ApplicationScoped
class ReadOverdue {

    private static final String BROKEN =
            "SELECT c.id, p.name AS debtor, a.id AS agreement_id, a.reference, a.form, a.date_text, a.status, a.source,"
                    + " a.reliability, a.credibility, t.id AS talks_id, t.venue"
                    + " FROM commitment c JOIN agreement a ON a.id = c.agreement_id JOIN party p ON p.id = c.debtor_id"
                    + " LEFT JOIN talks t ON t.id = a.talks_id"
                    + " WHERE c.desk = ANY (?) AND c.state = 'BREACHED' ORDER BY c.due_instant NULLS LAST, c.id";

    private final Sql sql;
    private final History history;
    private final CommitmentReader commitments;
    private final Officers officers;

    ReadOverdue(Sql sql, History history, CommitmentReader commitments, Officers officers) {
        this.sql = sql;
        this.history = history;
        this.commitments = commitments;
        this.officers = officers;
    }

    private record Broken(UUID id, String debtor, Promise promise) {}

    /**
     * @param debtor whose promises; null for everybody's
     */
    OverdueView read(@Nullable UUID debtor) {
        Instant now = officers.now();
        List<Broken> broken = sql.list(BROKEN, ReadOverdue::broken, officers.desks());
        var states =
                history.load(broken.stream().map(Broken::id).toList()).stream()
                        .map(Commitment::state)
                        .collect(Collectors.toMap(s -> s.terms().id(), Function.identity()));
        List<Line> lines =
                broken.stream()
                        .map(it -> {
                            var state = Objects.requireNonNull(states.get(it.id()));
                            return new Line(
                                    commitments.line(state),
                                    it.debtor(),
                                    Lateness.running(state, now),
                                    it.promise());
                        })
                        .filter(line ->
                                debtor == null || debtor.equals(line.commitment().debtorId()))
                        .sorted(Comparator.comparing(ReadOverdue::days).reversed())
                        .toList();
        return view(now, officers.desks(), lines);
    }

    private static int days(Line line) {
        return line.daysOverdue() == null ? -1 : line.daysOverdue();
    }

    private static OverdueView view(Instant now, Set<String> desks, List<Line> lines) {
        return new OverdueView(
                now,
                new TreeSet<>(desks),
                outstanding(lines, PromisedObject.RELEASE),
                outstanding(lines, PromisedObject.REMAINS),
                (int) lines.stream().filter(line -> !line.commitment().quantified()).count(),
                lines);
    }

    private static int outstanding(List<Line> lines, PromisedObject object) {
        return lines.stream()
                .map(Line::commitment)
                .filter(it -> it.object() == object)
                .mapToInt(it -> it.outstanding() == null ? 0 : it.outstanding())
                .sum();
    }

    private static Broken broken(Row row) {
        return new Broken(
                row.uuid("id"),
                row.text("debtor"),
                new Promise(
                        row.uuid("agreement_id"),
                        row.text("reference"),
                        row.value("form", AgreementForm.class),
                        row.text("date_text"),
                        row.value("status", AgreementStatus.class),
                        new Existence(
                                row.text("source"),
                                row.text("reliability"),
                                row.number("credibility")),
                        row.uuidOrNull("talks_id"),
                        row.textOrNull("venue")));
    }
}
