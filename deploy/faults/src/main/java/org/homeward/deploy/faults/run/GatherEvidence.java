package org.homeward.deploy.faults.run;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.deploy.faults.check.Evidence;
import org.homeward.deploy.faults.check.Evidence.Ledger;
import org.homeward.deploy.faults.check.Evidence.Promised;
import org.homeward.deploy.faults.check.Evidence.Remains;

/** Puts together what broker, databases and mailbox hold; asks no service. */
final class GatherEvidence {

    private final GatherLedger ledger;
    private final GatherTold told;
    private final GatherPublished published;

    GatherEvidence(GatherLedger ledger, GatherTold told, GatherPublished published) {
        this.ledger = ledger;
        this.told = told;
        this.published = published;
    }

    /**
     * @throws SQLException while the server is away
     */
    Evidence now() throws SQLException {
        Instant at = Clock.now();
        List<Promised> promises = ledger.promises();
        UUID[] ids = promises.stream().map(p -> UUID.fromString(p.id())).toArray(UUID[]::new);
        Set<String> names = promises.stream().map(Promised::id).collect(Collectors.toSet());
        return new Evidence(
                at,
                new Ledger(promises, ledger.dues(), ledger.breaches(), ledger.events(ids)),
                published.about(names),
                told.of(promises, ids),
                new Remains(ledger.unpublished(), ledger.parked(), published.looks()));
    }
}
