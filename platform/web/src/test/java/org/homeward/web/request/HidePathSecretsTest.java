package org.homeward.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HidePathSecretsTest {

    private static final String SECRET = "q8Jm3-Zr7_uYQ0bX5tVw1nKcD2eFgHiJkLmNoPqRsTu";

    @Test
    void aSecretIsCutOutOfALogLine() {
        // Given
        var line = line("GET /confirm/%s took %d ms", SECRET, 3);

        // When
        boolean logged = new HidePathSecrets().isLoggable(line);

        // Then
        assertThat(logged).isTrue();
        assertThat(line.getFormattedMessage()).isEqualTo("GET /confirm/… took 3 ms");
    }

    @Test
    void anAddressInAParameterIsReadAsWell() {
        // Given
        var line = line("HTTP Request to %s failed", "/confirm/" + SECRET + "?x=1");

        // When
        new HidePathSecrets().isLoggable(line);

        // Then
        assertThat(line.getFormattedMessage()).isEqualTo("HTTP Request to /confirm/…?x=1 failed");
    }

    @Test
    void everyOtherLineStaysAsItIs() {
        for (var words :
                new String[] {
                    "it is away: no answer",
                    "GET /api/v1/notes/0190a1b2-0000-7000-8000-000000000001/lines",
                    "GET /api/v1/notes/0190a1b2-0000-7000-8000-000000000001",
                    "cannot read /var/lib/some-folder-with-a-rather-long-name-of-its-own/file"
                }) {
            // Given
            var line = line("%s", words);

            // When
            new HidePathSecrets().isLoggable(line);

            // Then
            assertThat(line.getFormattedMessage()).isEqualTo(words);
        }
    }

    private static ExtLogRecord line(String format, Object... parameters) {
        var line = new ExtLogRecord(Level.INFO, format, FormatStyle.PRINTF, "test");
        line.setParameters(parameters);
        return line;
    }
}
