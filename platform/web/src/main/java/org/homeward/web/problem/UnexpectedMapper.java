package org.homeward.web.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.web.Problem;
import org.homeward.web.Stale;
import org.jboss.logging.Logger;

/**
 * Everything that nobody foresaw: logged whole here, and answered without a word about our insides.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class);
    private static final int DEEPEST_CAUSE = 20;

    @Override
    public Response toResponse(Throwable e) {
        return causes(e)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> unexpected(e));
    }

    static Response unexpected(Throwable e) {
        LOG.error("A request failed unexpectedly", e);
        return Answers.of(StandardProblem.UNEXPECTED.status()).build();
    }

    private static Optional<Response> known(Throwable cause) {
        return switch (cause) {
            case Problem problem -> Optional.of(Answers.of(problem));
            case OptimisticLockException _ -> Optional.of(Answers.of(Stale.of()));
            case SQLException sql -> DatabaseProblem.of(sql).map(Answers::of);
            default -> Optional.empty();
        };
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.<Throwable>iterate(e, c -> c != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE);
    }
}
