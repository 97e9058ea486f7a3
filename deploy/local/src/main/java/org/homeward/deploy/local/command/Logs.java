package org.homeward.deploy.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.parts.SupervisorProcess;
import org.homeward.deploy.local.process.Component;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Show the end of a component's log, or of all")
final class Logs implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "component",
            description = "As ./homeward status names it; all if left out")
    private @Nullable String component;

    @Option(names = "-f", description = "Go on as the log grows")
    private boolean follow;

    @Option(
            names = "-n",
            defaultValue = "40",
            paramLabel = "lines",
            description = "How many lines (${DEFAULT-VALUE})")
    private int lines;

    /** {@code tail} does exactly this, on every system that the platform runs on. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("tail", "-n", Integer.toString(lines)));
        if (follow) {
            command.add("-F");
        }
        files().forEach(file -> command.add(file.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private List<Path> files() {
        var settings = Settings.of(System.getenv());
        var names =
                Stream.concat(
                                new Platform(settings).components().stream().map(Component::name),
                                Stream.of(SupervisorProcess.NAME))
                        .toList();
        if (component != null && !names.contains(component)) {
            throw new Complaint(
                    "There is no component "
                            + component
                            + ". There are: "
                            + String.join(", ", names));
        }
        var files =
                names.stream()
                        .filter(name -> component == null || name.equals(component))
                        .map(settings::log)
                        .filter(Files::exists)
                        .toList();
        if (files.isEmpty()) {
            throw new Complaint("There is no log yet: nothing was started.");
        }
        return files;
    }
}
