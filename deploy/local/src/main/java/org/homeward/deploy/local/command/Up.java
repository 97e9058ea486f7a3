package org.homeward.deploy.local.command;

import java.util.concurrent.Callable;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;
import picocli.CommandLine.Command;

@Command(name = "up", description = "Start what does not run, and wait until it answers")
final class Up implements Callable<Integer> {

    @Override
    public Integer call() {
        var settings = Settings.of(System.getenv());
        var platform = new Platform(settings);
        platform.up(System.out);
        platform.supervisor().start();
        welcome(settings);
        return 0;
    }

    static void welcome(Settings settings) {
        System.out.printf(
                """

                Console        %s
                API            %s/docs
                Mailbox        %s
                Identity       %s
                Demo users     officer, officer2, head, diplomat, director, deputy, mission, analyst, auditor, admin
                               (the password is the user name)
                """,
                settings.http(Port.GATEWAY),
                settings.http(Port.GATEWAY),
                settings.http(Port.MAILBOX),
                settings.http(Port.IDENTITY));
    }
}
