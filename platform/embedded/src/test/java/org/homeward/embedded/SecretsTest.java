package org.homeward.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path folder;

    @Test
    void aSecretStaysTheSameAndOnlyItsOwnerReadsIt() throws IOException {
        // Given
        var place = folder.resolve("secrets");

        // When
        var secret = Secrets.in(place).of("kafka-observer");

        // Then
        assertThat(Secrets.in(place).of("kafka-observer")).isEqualTo(secret).hasSize(32);
        assertThat(mode(place)).isEqualTo("rwx------");
        assertThat(mode(place.resolve("kafka-observer"))).isEqualTo("rw-------");
        assertThat(Secrets.in(place).of("kafka-gateway")).isNotEqualTo(secret);
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
