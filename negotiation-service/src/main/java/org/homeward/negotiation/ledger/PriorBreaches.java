package org.homeward.negotiation.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.negotiation.commitment.Commitment;
import org.homeward.negotiation.sql.Sql;

/**
 * How often this debtor broke a promise before, on one desk: a desk must not learn from a figure
 * what another one knows.
 */
@ApplicationScoped
public class PriorBreaches {

    private final Sql sql;

    PriorBreaches(Sql sql) {
        this.sql = sql;
    }

    /** A debtor as one desk sees it. */
    public record Debtor(UUID party, String desk) {

        public static Debtor of(Commitment commitment) {
            return new Debtor(
                    commitment.state().terms().debtorId(), commitment.state().terms().desk());
        }
    }

    private record Count(Debtor debtor, int breaches) {}

    /** Standing breaches only; a debtor without one is left out. */
    public Map<Debtor, Integer> of(Collection<Debtor> debtors) {
        return sql
                .list(
                        """
                        SELECT debtor_id, desk, count(*)::int AS breaches FROM breach
                        WHERE debtor_id = ANY (?) AND desk = ANY (?) AND rescinded_at IS NULL
                        GROUP BY debtor_id, desk\
                        """,
                        row ->
                                new Count(
                                        new Debtor(row.uuid("debtor_id"), row.text("desk")),
                                        row.number("breaches")),
                        debtors.stream().map(Debtor::party).toList(),
                        debtors.stream().map(Debtor::desk).toList())
                .stream()
                .collect(Collectors.toMap(Count::debtor, Count::breaches));
    }
}
