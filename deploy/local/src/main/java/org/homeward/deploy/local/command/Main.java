package org.homeward.deploy.local.command;

import org.homeward.deploy.local.Complaint;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The launcher behind {@code ./homeward}. */
@Command(
        name = "homeward",
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Homeward on this machine: release commitments with a due date, and the alert on the day one is not kept.",
            ""
        },
        subcommands = {
            DemoCommand.class,
            Up.class,
            Down.class,
            Status.class,
            Logs.class,
            Reset.class,
            AuditCommand.class,
            HelpCommand.class,
            StartupCaches.class,
            Supervise.class
        },
        footer = {
            "",
            "  test      Build everything and run every test, as .ci/run does",
            "  bench     Measure the due engine beside its limits and its peers (bench help)",
            "  faults    Kill parts of a platform of its own while promises fall due, and check that none is lost",
            "",
            "Everything listens on 127.0.0.1 and keeps its state in .homeward (HOMEWARD_STATE moves it).",
            "A port is moved by its setting, such as HOMEWARD_GATEWAY_PORT=9080 ./homeward up.",
            "Start here: ./homeward demo"
        })
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        var command = new CommandLine(new Main());
        command.setExecutionExceptionHandler((fault, line, _) -> {
            if (!(fault instanceof Complaint || fault instanceof IllegalStateException)) {
                throw fault;
            }
            line.getErr().println(fault.getMessage());
            return 1;
        });
        System.exit(command.execute(arguments));
    }
}
