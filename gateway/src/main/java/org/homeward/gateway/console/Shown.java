package org.homeward.gateway.console;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a page shows whoever reads it: the names of the codes, and the ministry's own time. */
@Singleton
class Shown {

    private final Labels labels;
    private final ZoneId houseZone;

    Shown(Labels labels, @ConfigProperty(name = "homeward.house-zone") ZoneId houseZone) {
        this.labels = labels;
        this.houseZone = houseZone;
    }

    Labels labels() {
        return labels;
    }

    ZoneId houseZone() {
        return houseZone;
    }
}
