package org.homeward.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fast")
class SecretsTest {

    private static final int PARTS = 4;

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

    @Test
    void partsThatStartSideBySideAgreeOnTheSecretAndNoneFails() throws Exception {
        for (int round = 0; round < 50; round++) {
            // Given
            var place = folder.resolve("round-" + round);
            var start = new CyclicBarrier(PARTS);

            // When
            var secrets = new ArrayList<Future<String>>();
            try (var parts = Executors.newFixedThreadPool(PARTS)) {
                for (int part = 0; part < PARTS; part++) {
                    secrets.add(
                            parts.submit(() -> {
                                start.await();
                                return Secrets.in(place).of("kafka-observer");
                            }));
                }
            }

            // Then
            var seen = new HashSet<String>();
            for (var secret : secrets) {
                seen.add(secret.get());
            }
            assertThat(seen).containsExactly(Secrets.in(place).of("kafka-observer"));
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
