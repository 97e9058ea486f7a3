package org.homeward.notification.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class HideLinksTest {

    @Test
    void aSecretIsCutOutOfALogLine() {
        // Given
        Token token = Token.random();
        ExtLogRecord line =
                new ExtLogRecord(
                        Level.INFO, "GET /acknowledge/%s took %d ms", FormatStyle.PRINTF, "test");
        line.setParameters(new Object[] {token.text(), 3});

        // When
        boolean logged = new HideLinks().isLoggable(line);

        // Then
        assertThat(logged).isTrue();
        assertThat(line.getFormattedMessage()).isEqualTo("GET /acknowledge/… took 3 ms");
    }

    @Test
    void everyOtherLineStaysAsItIs() {
        // Given
        ExtLogRecord line =
                new ExtLogRecord(Level.INFO, "%s is away: %s", FormatStyle.PRINTF, "test");
        line.setParameters(new Object[] {"it", "no answer"});

        // When
        new HideLinks().isLoggable(line);

        // Then
        assertThat(line.getFormattedMessage()).isEqualTo("it is away: no answer");
    }

    @Test
    void aTokenNeverPrintsItself() {
        assertThat(Token.random()).hasToString("Token[secret]");
        assertThat(Token.random().text()).hasSize(43).isNotEqualTo(Token.random().text());
    }
}
