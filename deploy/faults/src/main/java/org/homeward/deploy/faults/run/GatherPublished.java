package org.homeward.deploy.faults.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.homeward.deploy.faults.check.Evidence.About;
import org.homeward.deploy.faults.check.Evidence.Look;
import org.homeward.deploy.faults.check.Evidence.Place;
import org.homeward.deploy.faults.check.Evidence.Published;
import org.homeward.deploy.local.client.EventObserver;
import org.homeward.deploy.local.client.ObservedEvent;

/** Picks from the topics what a consumer can read about one debtor's promises. */
final class GatherPublished {

    private static final String COMMITMENT = "org.homeward.negotiation.commitment.";
    private static final String ALERT = "org.homeward.notification.alert.";

    private final EventObserver observer;
    private final String debtor;

    GatherPublished(EventObserver observer, String debtor) {
        this.observer = observer;
        this.debtor = debtor;
    }

    List<Published> about(Set<String> promises) {
        return observer.seen(event -> concerns(event, promises)).stream()
                .map(GatherPublished::published)
                .toList();
    }

    List<Look> looks() {
        return observer.seen(event -> event.is("heartbeat.emitted")).stream()
                .map(event ->
                        new Look(
                                Instant.parse(event.data().path("at").asText()),
                                event.data().path("unreconciled").asInt(-1)))
                .toList();
    }

    /** By the debtor, so that an event of a promise that was never committed is seen as well. */
    private boolean concerns(ObservedEvent event, Set<String> promises) {
        return event.type().startsWith(COMMITMENT)
                        && event.data().path("debtorId").asText().equals(debtor)
                || event.type().startsWith(ALERT)
                        && promises.contains(event.data().path("subjectId").asText());
    }

    private static Published published(ObservedEvent event) {
        return new Published(
                new Place(event.topic(), event.partition(), event.offset()),
                event.id(),
                event.key(),
                event.sequence(),
                nounAndVerb(event.type()),
                event.type().startsWith(ALERT) ? alert(event.data()) : breach(event.data()));
    }

    private static String nounAndVerb(String type) {
        String[] parts = type.split("\\.", -1);
        return parts[3] + "." + parts[4];
    }

    private static About breach(JsonNode data) {
        JsonNode detected = data.path("detectedAt");
        return new About(
                data.path("commitmentId").asText(),
                data.path("dueVersion").asInt(),
                detected.isTextual() ? Instant.parse(detected.asText()) : null);
    }

    /** Reminders are other occasions than the breach. */
    private static About alert(JsonNode data) {
        String rule = data.path("rule").asText();
        String subject = data.path("subjectId").asText();
        return new About(
                rule.equals("commitment-breached") ? subject : rule + " " + subject,
                data.path("subjectVersion").asInt(),
                null);
    }
}
