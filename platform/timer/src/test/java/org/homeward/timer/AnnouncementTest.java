package org.homeward.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class AnnouncementTest {

    @Test
    void itIsReadAsItWasWritten() {
        var announcement =
                new Announcement("escalation steps", Instant.parse("2022-09-30T20:00:00.000001Z"));
        assertThat(Announcement.read(announcement.text())).contains(announcement);
    }

    @Test
    void whatAnotherVersionSaysIsPassedOver() {
        assertThat(Announcement.read("hello")).isEmpty();
        assertThat(Announcement.read("hello world")).isEmpty();
    }
}
