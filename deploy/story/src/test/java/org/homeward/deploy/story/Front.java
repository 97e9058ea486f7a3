package org.homeward.deploy.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.deploy.local.client.HomewardApi;

/** The front door, used as a person would use it: a command, its exit code, its words. */
record Front(Path checkout, Map<String, String> environment) {

    /** What {@code status} ends with while something does not answer. */
    private static final int PARTLY = 3;

    /** Runs {@code ./homeward …} and answers what it printed; throws with its words if it fails. */
    String run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("./homeward"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(checkout.toFile());
        builder.environment().putAll(environment);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String words =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            if (exit != 0 && exit != PARTLY) {
                throw new IllegalStateException(
                        "./homeward %s ended with %d: %s"
                                .formatted(String.join(" ", arguments), exit, words));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted at the front door", e);
        }
    }

    /** The component of that name, as {@code status --json} knows it. */
    JsonNode component(String name) {
        for (JsonNode component : HomewardApi.json(run("status", "--json")).path("components")) {
            if (component.path("name").asText().equals(name)) {
                return component;
            }
        }
        throw new IllegalStateException("There is no component " + name);
    }
}
