package org.homeward.negotiation.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.homeward.web.Problem;
import org.jboss.logging.Logger;

/** Does the work of some rows whole or not at all, and in a trial takes it back in any case. */
@ApplicationScoped
class Attempts {

    private static final Logger LOG = Logger.getLogger(Attempts.class);

    /** Ends a trial; it carries what would have become of the rows. */
    private static final class TrialOver extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<RowResult> results;

        TrialOver(List<RowResult> results) {
            super(null, null, false, false);
            this.results = results;
        }
    }

    /**
     * @param work answers one result per row
     * @throws RowError naming row and column, when it cannot be done
     */
    List<RowResult> run(boolean trial, CsvRow row, Supplier<List<RowResult>> work) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> {
                        List<RowResult> results = work.get();
                        if (trial) {
                            throw new TrialOver(results);
                        }
                        return results;
                    });
        } catch (TrialOver over) {
            return over.results;
        } catch (RowError e) {
            throw e;
        } catch (Problem e) {
            throw RowError.of(row, e);
        } catch (RuntimeException e) {
            LOG.warnf("Row on line %d could not be imported: %s", row.line(), e.getClass());
            throw row.error(
                    Columns.RECORD, "It could not be written just now; import the file again.");
        }
    }
}
