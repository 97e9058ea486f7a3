package org.homeward.notification.acknowledgement;

import io.quarkus.logging.LoggingFilter;
import java.util.Objects;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;

/** Cuts the secret out of any log line that prints the address of an acknowledgement page. */
@LoggingFilter(name = "acknowledgement-links")
final class HideLinks implements Filter {

    private static final Pattern LINK = Pattern.compile("(acknowledge/)[A-Za-z0-9_-]{20,}");

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line instanceof ExtLogRecord extended && speaksOfOne(extended)) {
            extended.setMessage(hidden(extended.getFormattedMessage()), FormatStyle.NO_FORMAT);
            extended.setParameters(null);
        }
        return true;
    }

    /**
     * Asks the parts, because a line that was formatted once is not formatted again when written.
     */
    private static boolean speaksOfOne(LogRecord line) {
        Stream<Object> parameters =
                line.getParameters() == null ? Stream.empty() : Stream.of(line.getParameters());
        return Stream.concat(Stream.ofNullable((Object) line.getMessage()), parameters)
                .filter(Objects::nonNull)
                .anyMatch(part -> part.toString().contains("acknowledge/"));
    }

    static String hidden(String text) {
        return LINK.matcher(text).replaceAll("$1…");
    }
}
