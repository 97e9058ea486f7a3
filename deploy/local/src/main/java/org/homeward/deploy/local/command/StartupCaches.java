package org.homeward.deploy.local.command;

import java.util.concurrent.Callable;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.parts.StartupCacheMaker;
import org.homeward.deploy.local.process.Marks;
import picocli.CommandLine.Command;

/** Runs in the background after the first start; nobody has to call it. */
@Command(
        name = "startup-caches",
        hidden = true,
        description = "Make the caches that halve the next start")
final class StartupCaches implements Callable<Integer> {

    @Override
    public Integer call() {
        var settings = Settings.of(System.getenv());
        new StartupCacheMaker(settings, new Marks(settings.state().resolve("run"))).make();
        return 0;
    }
}
