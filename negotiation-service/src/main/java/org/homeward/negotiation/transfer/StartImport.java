package org.homeward.negotiation.transfer;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.homeward.negotiation.officer.Officers;
import org.jboss.logging.Logger;

/**
 * Takes a file in and works through it beside the request, as the officer who sent it: a large one
 * takes longer than a caller waits.
 */
@ApplicationScoped
class StartImport {

    private static final Logger LOG = Logger.getLogger(StartImport.class);

    /** A small file is done before the answer leaves. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Imports imports;
    private final ImportTable table;
    private final Officers officers;
    private final CurrentIdentityAssociation identities;

    StartImport(
            Imports imports,
            ImportTable table,
            Officers officers,
            CurrentIdentityAssociation identities) {
        this.imports = imports;
        this.table = table;
        this.officers = officers;
        this.identities = identities;
    }

    UUID begin(String desk, boolean dryRun, List<CsvRow> rows) {
        officers.requireDesk(desk);
        return imports.begin(desk, dryRun, rows.size());
    }

    /** To be called once its beginning is committed. */
    void work(UUID id, String desk, boolean dryRun, List<CsvRow> rows) {
        Runnable job =
                () ->
                        table.run(
                                desk,
                                dryRun,
                                Table.of(rows, desk),
                                results -> imports.done(id, desk, results));
        SecurityIdentity officer = identities.getIdentity();
        Thread worker =
                Thread.ofVirtual().name("import-" + id).start(() -> asOfficer(officer, id, job));
        try {
            worker.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void asOfficer(SecurityIdentity officer, UUID id, Runnable job) {
        var request = Arc.container().requestContext();
        request.activate();
        try {
            identities.setIdentity(officer);
            job.run();
        } catch (RuntimeException e) {
            LOG.warnf("Import %s stopped half-way: %s", id, e.getClass());
        } finally {
            request.terminate();
        }
    }
}
