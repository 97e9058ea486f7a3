package org.homeward.deploy.local.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.homeward.deploy.local.Settings;
import org.homeward.deploy.local.process.Component;

/** All components, each after those that it needs. */
public final class Components {

    private Components() {}

    public static List<Component> of(Settings settings) {
        return of(settings, Surroundings.PLAIN);
    }

    public static List<Component> of(Settings settings, Surroundings surroundings) {
        var components = new ArrayList<Component>();
        components.add(new Postgres(settings));
        components.add(new Kafka(settings));
        components.add(new Keycloak(settings));
        components.add(new Mailbox(settings));
        Arrays.stream(Service.values())
                .map(service -> new QuarkusService(service, settings, surroundings))
                .forEach(components::add);
        return components;
    }

    /**
     * One more replica of a service, which is no part of the platform that {@code up} starts.
     *
     * @param service its title, such as {@code negotiation-service}
     * @param number 2 for the second
     */
    public static Component replica(
            Settings settings,
            String service,
            int number,
            int port,
            int management,
            Surroundings surroundings) {
        return Arrays.stream(Service.values())
                .filter(one -> one.title().equals(service))
                .map(one ->
                        new QuarkusService(
                                one,
                                settings,
                                service + "-" + number,
                                port,
                                management,
                                surroundings))
                .findFirst()
                .orElseThrow();
    }
}
