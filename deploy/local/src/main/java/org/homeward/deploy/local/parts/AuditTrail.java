package org.homeward.deploy.local.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.deploy.local.Settings;

/** Where a service's audit trail lies and what it takes to check it. */
public record AuditTrail(
        String service,
        String jdbcUrl,
        String user,
        String password,
        String key,
        Path checkpoints) {

    /** One of each service that owns data. */
    public static List<AuditTrail> all(Settings settings) {
        return Stream.of("detainee", "negotiation", "notification")
                .map(service -> of(settings, service))
                .toList();
    }

    private static AuditTrail of(Settings settings, String service) {
        var server = Postgres.server(settings);
        String user = service + "_app";
        return new AuditTrail(
                service,
                server.jdbcUrl(service),
                user,
                server.password(user),
                key(settings, service),
                checkpoints(settings, service));
    }

    static String key(Settings settings, String service) {
        return settings.secrets().of("audit-" + service);
    }

    static Path checkpoints(Settings settings, String service) {
        return settings.state().resolve("audit").resolve(service + ".checkpoints");
    }

    @Override
    public String toString() {
        return "AuditTrail[" + service + "]";
    }
}
