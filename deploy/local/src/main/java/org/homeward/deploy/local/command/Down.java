package org.homeward.deploy.local.command;

import java.util.concurrent.Callable;
import org.homeward.deploy.local.Settings;
import picocli.CommandLine.Command;

@Command(name = "down", description = "End everything; the state stays")
final class Down implements Callable<Integer> {

    @Override
    public Integer call() {
        var stopped = new Platform(Settings.of(System.getenv())).down();
        System.out.println(
                stopped.isEmpty()
                        ? "Nothing was running."
                        : "Ended: " + String.join(", ", stopped));
        return 0;
    }
}
