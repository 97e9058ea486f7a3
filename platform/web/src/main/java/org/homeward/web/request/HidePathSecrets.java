package org.homeward.web.request;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;

/**
 * Cuts out of every log line what looks like a secret in an address: a segment of a path with 32 or
 * more letters of URL-safe Base64 that is no UUID. Whoever reads logs must not be able to use a
 * link that was sent to somebody else.
 */
@LoggingFilter(name = "path-secrets")
public final class HidePathSecrets implements Filter {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![A-Za-z0-9_-])";

    private static final Pattern SECRET =
            Pattern.compile("(?<=/)(?!" + UUID + ")[A-Za-z0-9_-]{32,}(?![A-Za-z0-9_./-])");

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line instanceof ExtLogRecord extended && mayHoldOne(extended)) {
            extended.setMessage(hidden(extended.getFormattedMessage()), FormatStyle.NO_FORMAT);
            extended.setParameters(null);
        }
        return true;
    }

    /**
     * Asks the parts, because a line that was formatted once is not formatted again when written; a
     * secret can be one part and its slash in another.
     */
    private static boolean mayHoldOne(ExtLogRecord line) {
        int length =
                Stream.of(line.getParameters() == null ? new Object[0] : line.getParameters())
                        .mapToInt(part -> String.valueOf(part).length())
                        .sum();
        return line.getMessage() != null
                && line.getMessage().length() + length >= 32
                && (line.getMessage().indexOf('/') >= 0 || length > 0);
    }

    static String hidden(String text) {
        return SECRET.matcher(text).replaceAll("…");
    }
}
