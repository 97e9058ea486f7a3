package org.homeward.deploy.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.homeward.audit.AuditKey;
import org.homeward.audit.AuditReport;
import org.homeward.audit.AuditVerifier;
import org.homeward.audit.Finding;
import org.homeward.deploy.local.Complaint;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.parts.AuditTrail;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Needs the database only: a trail must be provable while the service that wrote it is stopped. */
@Command(
        name = "verify",
        description =
                "Walk the whole audit trail of each service and its checkpoints; exit code 4 when something was edited, deleted, inserted, swapped or cut")
final class AuditVerify implements Callable<Integer> {

    private static final int TAMPERED = 4;

    @Parameters(
            arity = "0..1",
            paramLabel = "service",
            description = "detainee, negotiation or notification; all if left out")
    private @Nullable String service;

    @Override
    public Integer call() throws IOException {
        var settings = Settings.of(System.getenv());
        boolean intact = true;
        for (var trail : trails(settings)) {
            var report = verify(trail);
            System.out.println(text(report, trail.checkpoints()));
            intact &= report.isIntact();
        }
        return intact ? 0 : TAMPERED;
    }

    private List<AuditTrail> trails(Settings settings) {
        var all = AuditTrail.all(settings);
        var asked =
                all.stream()
                        .filter(trail -> service == null || trail.service().equals(service))
                        .toList();
        if (asked.isEmpty()) {
            throw new Complaint(
                    "There is no audit trail of %s. There are: %s"
                            .formatted(
                                    service,
                                    String.join(
                                            ", ", all.stream().map(AuditTrail::service).toList())));
        }
        return asked;
    }

    private static AuditReport verify(AuditTrail trail) throws IOException {
        var verifier = new AuditVerifier(trail.service(), AuditKey.of(trail.key()));
        try (var connection =
                DriverManager.getConnection(trail.jdbcUrl(), trail.user(), trail.password())) {
            return verifier.verify(connection, trail.checkpoints());
        } catch (SQLException e) {
            throw new Complaint(
                    "The database of %s cannot be read (is it up? ./homeward up): %s"
                            .formatted(trail.service(), e.getMessage()));
        }
    }

    static String text(AuditReport report, Path checkpoints) {
        var text =
                new StringBuilder(
                        "%-13s %s: %d entries under %d seals, %d checkpoints, %d not sealed yet"
                                .formatted(
                                        report.service(),
                                        report.isIntact() ? "intact" : "TAMPERED WITH",
                                        report.entries(),
                                        report.seals(),
                                        report.checkpoints(),
                                        report.unsealed()));
        if (report.oldestUnsealed() != null) {
            text.append(" (the oldest since ").append(report.oldestUnsealed()).append(')');
        }
        if (!Files.exists(checkpoints)) {
            text.append("; no checkpoints at ")
                    .append(checkpoints)
                    .append(", so a cut would go unnoticed");
        }
        for (Finding finding : report.findings()) {
            text.append(
                    "%n              %-17s %s"
                            .formatted(
                                    finding.kind()
                                            .name()
                                            .replace('_', ' ')
                                            .toLowerCase(Locale.ROOT),
                                    finding.where()));
        }
        return text.toString();
    }
}
