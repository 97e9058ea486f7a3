package org.homeward.gateway.door;

import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every path that may pass, listed by hand: a service's new endpoint stays closed until it is added
 * here.
 */
@Singleton
public class RouteTable {

    /**
     * Ids, references and words only, and a file's ending after the last: no other dots and no
     * escapes, so no path can leave its prefix.
     */
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_-]+)+(\\.csv)?");

    /** Every service keeps its own, so the next part of the path is the service's name. */
    private static final Set<String> OF_EACH_SERVICE = Set.of("audit", "parked-events");

    private final Map<String, Upstream> api;
    private final Map<String, Upstream> services;
    private final Upstream acknowledgements;

    RouteTable(DoorConfig config) {
        var detainee = new Upstream("detainee-service", config.upstreams().detainee());
        var negotiation = new Upstream("negotiation-service", config.upstreams().negotiation());
        var notification = new Upstream("notification-service", config.upstreams().notification());
        this.acknowledgements = notification;
        this.services =
                Map.of(
                        "detainee", detainee,
                        "negotiation", negotiation,
                        "notification", notification);
        this.api =
                Map.ofEntries(
                        Map.entry("detainees", detainee),
                        Map.entry("parties", negotiation),
                        Map.entry("talks", negotiation),
                        Map.entry("statements", negotiation),
                        Map.entry("agreements", negotiation),
                        Map.entry("commitments", negotiation),
                        Map.entry("hand-overs", negotiation),
                        Map.entry("lists", negotiation),
                        Map.entry("changes", negotiation),
                        Map.entry("imports", negotiation),
                        Map.entry("exports", negotiation),
                        Map.entry("alerts", notification),
                        Map.entry("rules", notification),
                        Map.entry("recipients", notification),
                        Map.entry("dead-letters", notification));
    }

    Optional<Route> match(String path) {
        if (!PLAIN.matcher(path).matches()) {
            return Optional.empty();
        }
        var parts = path.substring(1).split("/", 4);
        if (parts.length == 2 && parts[0].equals("acknowledge")) {
            return Optional.of(new Route(acknowledgements, true, "/acknowledge/{secret}"));
        }
        if (parts.length < 3 || !parts[0].equals("api") || !parts[1].equals("v1")) {
            return Optional.empty();
        }
        var to =
                OF_EACH_SERVICE.contains(parts[2]) && parts.length == 4
                        ? services.get(parts[3].split("/", 2)[0])
                        : api.get(parts[2]);
        return Optional.ofNullable(to)
                .map(found -> new Route(found, false, "/api/v1/" + parts[2] + "/{path}"));
    }

    /** The address of the service that owns a collection of the API, such as {@code parties}. */
    public URI ownerOf(String collection) {
        return Optional.ofNullable(api.get(collection))
                .map(Upstream::address)
                .orElseThrow(() -> new IllegalArgumentException("no service owns " + collection));
    }

    record Upstream(String name, URI address) {}

    /**
     * Where a request goes.
     *
     * @param open takes no token; whoever holds the link may open it
     * @param label what it is called in the metrics, one of a bounded set
     */
    record Route(Upstream to, boolean open, String label) {}
}
