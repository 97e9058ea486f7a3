package org.homeward.deploy.bench;

import org.homeward.deploy.bench.due.DueCommand;
import org.homeward.deploy.bench.latency.LatencyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** Behind {@code ./homeward bench}. */
@Command(
        name = "homeward bench",
        synopsisSubcommandLabel = "COMMAND",
        description = "Measures the packaged product beside its limits and its peers.",
        subcommands = {DueCommand.class, LatencyCommand.class, HelpCommand.class})
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
