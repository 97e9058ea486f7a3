package org.homeward.outbox;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells "the database is away or busy", which passes, from "this event cannot be processed". */
final class Failures {
    /**
     * Classes of SQLSTATE that pass: connection, transaction rolled back (serialisation, deadlock),
     * insufficient resources, object in use (lock timeouts), operator intervention (shutdown,
     * starting up), system error.
     */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private Failures() {}

    static boolean passes(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || cause instanceof SQLException sql && passes(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // the pool itself: no connection within the acquisition timeout
            return true;
        }
        return state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }

    /**
     * What the innermost cause is and where it came from. Its message is left out: databases and
     * parsers quote in it what they were given, and a dead letter is kept and read by many.
     */
    static String reason(Throwable failure) {
        Throwable cause = failure;
        Throwable known = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
            known = cause.getStackTrace().length == 0 ? known : cause;
        }
        String state =
                cause instanceof SQLException sql && sql.getSQLState() != null
                        ? " (SQLSTATE " + sql.getSQLState() + ")"
                        : "";
        String reason = cause.getClass().getSimpleName() + state + place(known);
        return reason.substring(0, Math.min(reason.length(), 500));
    }

    /** The innermost line of our own code, else where it was thrown. */
    private static String place(Throwable failure) {
        StackTraceElement[] stack = failure.getStackTrace();
        return Arrays.stream(stack)
                .filter(line -> line.getClassName().startsWith("org.homeward."))
                .findFirst()
                .or(() -> Arrays.stream(stack).findFirst())
                .map(line ->
                        " at %s.%s:%d"
                                .formatted(
                                        line.getClassName()
                                                .substring(
                                                        line.getClassName().lastIndexOf('.') + 1),
                                        line.getMethodName(),
                                        line.getLineNumber()))
                .orElse("");
    }
}
