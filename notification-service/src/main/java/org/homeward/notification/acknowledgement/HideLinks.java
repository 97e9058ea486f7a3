package org.homeward.notification.acknowledgement;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;

/** Cuts the secret out of any log line that prints the address of an acknowledgement page. */
@LoggingFilter(name = "acknowledgement-links")
final class HideLinks implements Filter {

    private static final Pattern LINK = Pattern.compile("(acknowledge/)[A-Za-z0-9_-]{20,}");

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line instanceof ExtLogRecord extended) {
            String message = extended.getFormattedMessage();
            if (message != null && LINK.matcher(message).find()) {
                extended.setMessage(hidden(message), FormatStyle.NO_FORMAT);
                extended.setParameters(null);
            }
        }
        return true;
    }

    static String hidden(String text) {
        return LINK.matcher(text).replaceAll("$1…");
    }
}
