package org.homeward.deploy.local.command;

import picocli.CommandLine.Command;

@Command(
        name = "audit",
        description = "Look after the audit trails",
        subcommands = AuditVerify.class,
        synopsisSubcommandLabel = "COMMAND")
final class AuditCommand {}
