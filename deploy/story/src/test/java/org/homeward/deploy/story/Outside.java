package org.homeward.deploy.story;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.EventObserver;
import org.homeward.deploy.local.client.HomewardApi;
import org.homeward.deploy.local.client.Mailbox;
import org.homeward.deploy.local.client.ObservedEvent;
import org.homeward.deploy.local.client.PlatformAddress;
import org.homeward.deploy.local.client.Promise;
import org.homeward.deploy.local.client.Watch;

/** Everything a story may touch of the running platform. */
record Outside(PlatformAddress address, EventObserver events, Mailbox mailbox, Watch watch) {

    static final String DESK = "south-caucasus";
    static final Duration PATIENCE = Duration.ofSeconds(60);

    static Outside of(PlatformAddress address) {
        EventObserver events = new EventObserver(address, InstantSource.system());
        Mailbox mailbox = new Mailbox(address);
        return new Outside(address, events, mailbox, new Watch(events, mailbox, PATIENCE));
    }

    HomewardApi as(String user) {
        return HomewardApi.signIn(address, user);
    }

    DeskOfficer officer(String story) {
        return new DeskOfficer(as("officer"), DESK, story);
    }

    /** An instant a few seconds ahead, as it is written in EDTF. */
    Instant soon(int seconds) {
        return now().plusSeconds(seconds);
    }

    Instant now() {
        return InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    List<ObservedEvent> eventsOf(Promise promise, String nounAndVerb) {
        return events.seen(e -> e.is(nounAndVerb) && e.key().equals(promise.id()));
    }
}
