package org.homeward.deploy.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.homeward.deploy.local.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "reset", description = "End everything and delete all local state, after asking")
final class Reset implements Callable<Integer> {

    @Option(names = "--yes", description = "Do not ask")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        var settings = Settings.of(System.getenv());
        if (!yes && !agreed(settings.state())) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        new Platform(settings).down();
        try (var found = Files.list(settings.state())) {
            for (var path : found.filter(path -> !path.equals(settings.parts())).toList()) {
                delete(path);
            }
        }
        System.out.println("Deleted all state in " + settings.state());
        return 0;
    }

    private static boolean agreed(Path state) {
        var console = System.console();
        if (console == null) {
            System.err.println("There is no terminal to ask: say ./homeward reset --yes");
            return false;
        }
        var answer =
                console.readLine(
                        "Delete all databases, events, mails and secrets in %s? (yes/no) ", state);
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).equals("yes");
    }

    private static void delete(Path path) throws IOException {
        try (var inside = Files.walk(path)) {
            for (var each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
