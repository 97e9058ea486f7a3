package org.homeward.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class CopyDirectoryTest {

    private static final DirectoryConfig CONFIG =
            new DirectoryConfig() {
                @Override
                public String realm() {
                    return "homeward";
                }

                @Override
                public Duration every() {
                    return Duration.ofMinutes(1);
                }

                @Override
                public Duration again() {
                    return Duration.ofSeconds(5);
                }

                @Override
                public String desks() {
                    return "/desks";
                }

                @Override
                public int page() {
                    return 200;
                }
            };

    private final List<List<Person>> kept = new ArrayList<>();
    private Instant now = Instant.parse("2022-09-30T20:00:00Z");
    private List<Person> people = List.of(person("officer"));
    private boolean away;

    private final CopyDirectory copy = new CopyDirectory(this::asked, kept::add, CONFIG, () -> now);

    private List<Person> asked() {
        if (away) {
            throw new IllegalStateException("away");
        }
        return people;
    }

    private static Person person(String username) {
        return new Person(
                UUID.randomUUID(),
                username,
                null,
                true,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    @Test
    void theFirstRoundCopiesAndTheNextOnesWaitUntilTheCopyIsOld() {
        // When
        copy.go();
        now = now.plusSeconds(59);
        copy.go();

        // Then
        assertThat(kept).containsExactly(people);

        // When
        now = now.plusSeconds(1);
        copy.go();

        // Then
        assertThat(kept).hasSize(2);
    }

    @Test
    void whileTheProviderIsAwayTheLastCopyServesAndEachRoundTriesAgain() {
        // Given
        copy.go();
        away = true;
        now = now.plusSeconds(60);

        // When
        copy.go();
        away = false;
        now = now.plusSeconds(5);
        copy.go();

        // Then
        assertThat(kept).hasSize(2);
    }

    @Test
    void aDirectoryWithoutAnybodyIsAMistakeAndReplacesNothing() {
        // Given
        people = List.of();

        // When
        copy.go();

        // Then
        assertThat(kept).isEmpty();
    }

    @Test
    void aPersonIsNeverPrintedByName() {
        assertThat(person("officer").toString()).doesNotContain("officer");
    }
}
