package org.homeward.gateway.board;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.gateway.live.LiveLag;
import org.homeward.gateway.live.LiveTail;

/** Draws the board of some desks from the picture in memory. */
@Singleton
public class Boards {

    private final Situation situation;
    private final InstantSource clock;
    private final LiveTail live;
    private final LiveLag lag;
    private final ZoneId house;

    Boards(
            Situation situation,
            InstantSource clock,
            LiveTail live,
            LiveLag lag,
            @ConfigProperty(name = "homeward.house-zone") ZoneId house) {
        this.situation = situation;
        this.clock = clock;
        this.live = live;
        this.lag = lag;
        this.house = house;
    }

    public Board of(Set<String> desks) {
        // Taken first: what happens meanwhile is then heard of twice rather than never.
        var position = live.position();
        return new Drawing(situation, desks, clock.instant(), house)
                .board(position, lag.notLiveSince().orElse(null));
    }
}
