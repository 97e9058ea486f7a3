package org.homeward.deploy.local.parts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.homeward.deploy.local.Port;
import org.homeward.deploy.local.Settings;

/**
 * What a service is told by its environment; in production the same variables are set by the chart.
 */
final class ServiceEnvironment {

    private final Settings settings;

    ServiceEnvironment(Settings settings) {
        this.settings = settings;
    }

    Map<String, String> of(Service service) {
        var environment = new HashMap<String, String>();
        environment.put("HOMEWARD_HOST", "127.0.0.1");
        environment.put("HOMEWARD_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", number(service.port()));
        environment.put("QUARKUS_MANAGEMENT_PORT", number(service.management()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", settings.realm().toString());
        environment.put("HOMEWARD_PUBLIC_URL", settings.http(Port.GATEWAY).toString());
        environment.putAll(broker(service));
        service.database().ifPresent(database -> environment.putAll(database(database)));
        environment.putAll(own(service));
        return environment;
    }

    private Map<String, String> broker(Service service) {
        var environment = new HashMap<String, String>();
        Kafka.server(settings)
                .clientConfig(service.title())
                .forEach((name, value) ->
                        environment.put(
                                "KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT), value));
        return environment;
    }

    private Map<String, String> database(String database) {
        var server = Postgres.server(settings);
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl(database),
                "QUARKUS_DATASOURCE_USERNAME", database + "_app",
                "QUARKUS_DATASOURCE_PASSWORD", server.password(database + "_app"),
                "HOMEWARD_AUDIT_KEY", AuditTrail.key(settings, database),
                "HOMEWARD_AUDIT_CHECKPOINTS",
                        AuditTrail.checkpoints(settings, database).toString());
    }

    private Map<String, String> own(Service service) {
        return switch (service) {
            case DETAINEE -> Map.of();
            case NEGOTIATION -> directory("negotiation-directory", Keycloak.OWNERS_SECRET);
            case NOTIFICATION -> notification();
            case GATEWAY -> gateway();
        };
    }

    private Map<String, String> notification() {
        var environment =
                new HashMap<>(directory("notification-directory", Keycloak.DIRECTORY_SECRET));
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        environment.put("QUARKUS_MAILER_PORT", number(Port.SMTP));
        return environment;
    }

    /** Each service reads the people with a client of its own. */
    private Map<String, String> directory(String client, String secret) {
        return Map.of(
                "HOMEWARD_DIRECTORY_URL", settings.http(Port.IDENTITY).toString(),
                "HOMEWARD_DIRECTORY_CLIENT_ID", client,
                "HOMEWARD_DIRECTORY_CLIENT_SECRET", settings.secrets().of(secret));
    }

    private Map<String, String> gateway() {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_OIDC_CLIENT_ID", "gateway");
        environment.put(
                "QUARKUS_OIDC_CREDENTIALS_SECRET", settings.secrets().of(Keycloak.GATEWAY_SECRET));
        for (var service : Service.values()) {
            service.database()
                    .map(name -> "HOMEWARD_" + name.toUpperCase(Locale.ROOT))
                    .ifPresent(name -> {
                        environment.put(name + "_URL", url(service.port()));
                        environment.put(name + "_MANAGEMENT_URL", url(service.management()));
                    });
        }
        return environment;
    }

    private String url(Port port) {
        return settings.http(port).toString();
    }

    private String number(Port port) {
        return Integer.toString(settings.port(port));
    }
}
