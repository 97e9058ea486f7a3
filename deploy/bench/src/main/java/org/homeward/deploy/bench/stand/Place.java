package org.homeward.deploy.bench.stand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a measurement keeps its data while it runs.
 *
 * @param home the checkout
 * @param parts unpacked programs, shared with the local platform
 * @param folder everything of this run; removed at its end
 */
public record Place(Path home, Path parts, Path folder) implements AutoCloseable {

    /** Beside the local platform's state, so that both are measured on the same disk. */
    public static Place make(Map<String, String> environment) {
        var home = Path.of(System.getProperty("homeward.home", ".")).toAbsolutePath().normalize();
        var state = home.resolve(".homeward");
        var parts = environment.get("HOMEWARD_PARTS");
        try {
            Files.createDirectories(state);
            Leftovers.removeIn(state);
            var place =
                    new Place(
                            home,
                            parts == null
                                    ? state.resolve("parts")
                                    : Path.of(parts).toAbsolutePath(),
                            Files.createTempDirectory(state, Leftovers.prefix()));
            Leftovers.removeAtEnd(place.folder);
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path packaged(String service) {
        return home.resolve(service).resolve("target/quarkus-app");
    }

    @Override
    public void close() {
        Leftovers.remove(folder);
    }
}
