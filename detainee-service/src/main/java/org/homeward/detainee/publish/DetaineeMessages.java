package org.homeward.detainee.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.DetaineeEvent;
import org.homeward.detainee.person.DetaineeEvent.AcknowledgementChanged;
import org.homeward.detainee.person.DetaineeEvent.AssertionDecided;
import org.homeward.detainee.person.DetaineeEvent.AssertionRecorded;
import org.homeward.detainee.person.DetaineeEvent.DetailsChanged;
import org.homeward.detainee.person.DetaineeEvent.EpisodeClosed;
import org.homeward.detainee.person.DetaineeEvent.EpisodeOpened;
import org.homeward.detainee.person.DetaineeEvent.EpisodeReopened;
import org.homeward.detainee.person.DetaineeEvent.FateChanged;
import org.homeward.detainee.person.DetaineeEvent.JudicialStageChanged;
import org.homeward.detainee.person.DetaineeEvent.Registered;
import org.homeward.detainee.person.Episode;
import org.homeward.detainee.person.Happened;
import org.homeward.detainee.publish.Wire.AboutAcknowledgement;
import org.homeward.detainee.publish.Wire.AboutDetails;
import org.homeward.detainee.publish.Wire.AboutEpisodeEnd;
import org.homeward.detainee.publish.Wire.AboutEpisodeReopened;
import org.homeward.detainee.publish.Wire.AboutEpisodeStart;
import org.homeward.detainee.publish.Wire.AboutFate;
import org.homeward.detainee.publish.Wire.AboutJudicialStage;
import org.homeward.detainee.publish.Wire.AboutRegistration;
import org.homeward.detainee.publish.Wire.Custody;
import org.homeward.outbox.OutboxMessage;
import org.homeward.web.RequestId;
import org.homeward.web.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * Makes wire messages of events. No name, no date of birth, no officer's words: ids, references,
 * codes and dates only.
 */
final class DetaineeMessages {

    static final String FACTS = "homeward.detainee.events";
    static final String STATE = "homeward.detainee.custody";

    private static final String DETAINEE = "org.homeward.detainee.detainee.";
    private static final String EPISODE = "org.homeward.detainee.detention-episode.";
    private static final Set<String> RESTRICTED = Set.of("nextOfKin", "health");

    private static final ObjectMapper JSON =
            JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL).build();

    private record Fact(String type, Object data) {}

    private DetaineeMessages() {}

    /** The message of an event; empty where an event concerns nobody outside this service. */
    static Optional<OutboxMessage> fact(Detainee detainee, Happened happened) {
        return Optional.ofNullable(of(detainee, happened.event()))
                .map(fact ->
                        OutboxMessage.event(
                                Uuid7.next(happened.recorded().at()),
                                FACTS,
                                fact.type(),
                                detainee.id(),
                                happened.sequence(),
                                detainee.desk(),
                                happened.recorded().at(),
                                RequestId.current().orElse(null),
                                json(fact.data())));
    }

    /** The present state, for anyone who builds a board of their own. */
    static OutboxMessage state(Detainee detainee, Happened last) {
        Custody custody =
                new Custody(
                        detainee.id(),
                        detainee.reference(),
                        detainee.desk(),
                        detainee.fate(),
                        detainee.lastEpisode().map(Episode::id).orElse(null),
                        detainee.file().category(),
                        detainee.file().priority(),
                        last.sequence(),
                        last.recorded().at().toString());
        return OutboxMessage.state(
                Uuid7.next(last.recorded().at()),
                STATE,
                detainee.id(),
                last.sequence(),
                detainee.desk(),
                last.recorded().at(),
                RequestId.current().orElse(null),
                json(custody));
    }

    private static @Nullable Fact of(Detainee d, DetaineeEvent event) {
        return switch (event) {
            case Registered e ->
                    new Fact(
                            DETAINEE + "registered.v1",
                            new AboutRegistration(
                                    d.id(),
                                    d.reference(),
                                    d.desk(),
                                    e.fate(),
                                    e.category(),
                                    e.priority()));
            case DetailsChanged e -> details(d, e);
            case FateChanged(var assertion, var episode, var from, var to, var valid) ->
                    new Fact(
                            DETAINEE + "fate-changed.v1",
                            new AboutFate(
                                    d.id(),
                                    d.reference(),
                                    d.desk(),
                                    assertion,
                                    episode,
                                    from,
                                    to,
                                    valid.text()));
            case AcknowledgementChanged e ->
                    new Fact(
                            DETAINEE + "acknowledgement-changed.v1", AboutAcknowledgement.of(d, e));
            case JudicialStageChanged(var assertion, var from, var to, var valid) ->
                    new Fact(
                            DETAINEE + "judicial-stage-changed.v1",
                            new AboutJudicialStage(
                                    d.id(),
                                    d.reference(),
                                    d.desk(),
                                    assertion,
                                    from,
                                    to,
                                    valid.text()));
            case EpisodeOpened(var id, var number, var from) ->
                    new Fact(
                            EPISODE + "opened.v1",
                            new AboutEpisodeStart(
                                    d.id(), d.reference(), d.desk(), id, number, from.text()));
            case EpisodeClosed(var id, var end, var to) ->
                    new Fact(
                            EPISODE + "closed.v1",
                            new AboutEpisodeEnd(
                                    d.id(), d.reference(), d.desk(), id, end, to.text()));
            case EpisodeReopened(var id) ->
                    new Fact(
                            EPISODE + "reopened.v1",
                            new AboutEpisodeReopened(d.id(), d.reference(), d.desk(), id));
            case AssertionRecorded _, AssertionDecided _ -> null;
        };
    }

    /** That a restricted field changed is itself restricted. */
    private static @Nullable Fact details(Detainee d, DetailsChanged event) {
        List<String> changed =
                event.changed().stream().filter(field -> !RESTRICTED.contains(field)).toList();
        return changed.isEmpty()
                ? null
                : new Fact(
                        DETAINEE + "details-changed.v1",
                        new AboutDetails(
                                d.id(),
                                d.reference(),
                                d.desk(),
                                changed,
                                event.category(),
                                event.priority()));
    }

    private static String json(Object data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message cannot be written", e);
        }
    }
}
