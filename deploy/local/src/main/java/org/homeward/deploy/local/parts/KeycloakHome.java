package org.homeward.deploy.local.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.homeward.deploy.local.Settings;

/**
 * The part of Keycloak's folder that belongs to one platform: configuration and the realm to
 * import; the rest is shared.
 */
final class KeycloakHome {

    private final Settings settings;
    private final Path program;

    KeycloakHome(Settings settings, Path program) {
        this.settings = settings;
        this.program = program;
    }

    Path folder() {
        return settings.state().resolve("keycloak");
    }

    void prepare() {
        try {
            Files.createDirectories(folder().resolve("conf"));
            Files.createDirectories(folder().resolve("data/import"));
            for (var shared : List.of("lib", "providers", "themes")) {
                var link = folder().resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, program.resolve(shared));
            }
            new ObjectMapper()
                    .writeValue(
                            folder().resolve("data/import/homeward-realm.json").toFile(), realm());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + folder(), e);
        }
    }

    /** The realm of the local platform; secrets and addresses stand in it as variables. */
    static ObjectNode realm() throws IOException {
        var json = new ObjectMapper();
        return RealmFile.merged(
                json.readTree(config("realm.json")), json.readTree(config("realm-demo.json")));
    }

    private static byte[] config(String name) throws IOException {
        try (var in =
                KeycloakHome.class
                        .getClassLoader()
                        .getResourceAsStream("homeward-config/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
