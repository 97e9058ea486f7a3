package org.homeward.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class SettingsTest {

    @TempDir Path folder;

    @Test
    void aMovedPortIsRememberedForTheCommandsThatFollow() {
        // Given
        var state = folder.toString();

        // When
        Settings.of(Map.of("HOMEWARD_STATE", state, "HOMEWARD_GATEWAY_PORT", "9080")).remember();

        // Then
        var later = Settings.of(Map.of("HOMEWARD_STATE", state));
        assertThat(later.port(Port.GATEWAY)).isEqualTo(9080);
        assertThat(later.port(Port.IDENTITY)).isEqualTo(8180);
    }

    @Test
    void whatIsNoPortIsRefusedByName() {
        assertThatThrownBy(() -> Settings.of(Map.of("HOMEWARD_SMTP_PORT", "mail")))
                .isInstanceOf(Complaint.class)
                .hasMessage("HOMEWARD_SMTP_PORT must be a port number, not 'mail'.");
    }
}
