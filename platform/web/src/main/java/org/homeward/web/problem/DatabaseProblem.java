package org.homeward.web.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Optional;
import org.homeward.web.Busy;
import org.homeward.web.Conflict;
import org.homeward.web.Malformed;
import org.homeward.web.NotFound;
import org.homeward.web.Problem;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;

/**
 * What the database's last word means to a caller (PostgreSQL, appendix A, by class of SQLSTATE).
 * The schema repeats the rules of the domain, so each of these is a rule that a use case should
 * have named better: it is logged.
 */
final class DatabaseProblem {

    private static final Logger LOG = Logger.getLogger(DatabaseProblem.class);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String INSUFFICIENT_PRIVILEGE = "42501";
    private static final String ROW_SECURITY = "ExecWithCheckOptions";

    private DatabaseProblem() {}

    static Optional<Problem> of(SQLException e) {
        if (e instanceof SQLTransientException) {
            return Optional.of(logged(e, Busy.of(SOON)));
        }
        String state = e.getSQLState();
        if (state == null || state.length() < 2) {
            return Optional.empty();
        }
        if (state.equals(INSUFFICIENT_PRIVILEGE)) {
            return byRowSecurity(e) ? Optional.of(logged(e, NotFound.of())) : Optional.empty();
        }
        return switch (state.substring(0, 2)) {
            case "08", "40", "53", "55", "57" -> Optional.of(logged(e, Busy.of(SOON)));
            case "22" -> Optional.of(logged(e, Malformed.body("A value is out of range.")));
            case "23" ->
                    Optional.of(
                            logged(
                                    e,
                                    Conflict.of(
                                            "conflicting-record",
                                            "This contradicts something already recorded.")));
            default -> Optional.empty();
        };
    }

    /**
     * A row of another desk does not exist for the caller; a forgotten grant, with the same
     * SQLSTATE, is our fault and must not look like an answer. PostgreSQL names the routine that
     * refused (protocol field R), which unlike the message is never translated.
     */
    private static boolean byRowSecurity(SQLException e) {
        return e instanceof PSQLException refusal
                && refusal.getServerErrorMessage() != null
                && ROW_SECURITY.equals(refusal.getServerErrorMessage().getRoutine());
    }

    private static Problem logged(SQLException e, Problem problem) {
        LOG.warnf("The database refused a request with SQLSTATE %s", e.getSQLState());
        LOG.debug("The refusal in full", e);
        return problem;
    }
}
