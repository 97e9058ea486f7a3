package org.homeward.deploy.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class JvmTest {

    @Test
    void aJvmThatRunsOutOfMemoryEndsAlsoWhereTheErrorIsCaught()
            throws IOException, InterruptedException {
        // Given
        var command = Jvm.command("16m");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Greedy.class.getName());

        // When
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes());

        // Then
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(words).contains("java.lang.OutOfMemoryError").doesNotContain(Greedy.SURVIVED);
    }

    /** Takes memory in a thread that swallows whatever is thrown. */
    static final class Greedy {

        static final String SURVIVED = "went on";

        private Greedy() {}

        public static void main(String... arguments) throws InterruptedException {
            var thread = Thread.ofPlatform().start(Greedy::swallow);
            thread.join();
            System.out.println(SURVIVED);
        }

        private static void swallow() {
            List<byte[]> kept = new ArrayList<>();
            try {
                while (true) {
                    kept.add(new byte[1_000_000]);
                }
            } catch (Throwable _) {
                kept.clear();
            }
        }
    }
}
