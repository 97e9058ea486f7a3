package org.homeward.deploy.local.command;

import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.client.PlatformAddress;
import org.homeward.deploy.local.demo.Demo;
import picocli.CommandLine.Command;

@Command(
        name = "demo",
        description =
                "Start the platform and play a promise that is broken, cured late and remembered")
final class DemoCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        var settings = Settings.of(System.getenv());
        var platform = new Platform(settings);
        platform.up(System.out);
        platform.supervisor().start();
        System.out.println();
        new Demo(PlatformAddress.parse(Status.json(settings)), InstantSource.system(), System.out)
                .play();
        Up.welcome(settings);
        return 0;
    }
}
