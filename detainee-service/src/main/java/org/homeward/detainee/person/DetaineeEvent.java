package org.homeward.detainee.person;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.detainee.name.PersonName;
import org.homeward.detainee.status.Assertion;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Channel;
import org.homeward.detainee.status.Fate;
import org.homeward.detainee.status.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case file. Kept for ever inside this service; what of it may leave is decided
 * where messages are made.
 */
public sealed interface DetaineeEvent {

    record Registered(
            String reference,
            Fate fate,
            List<PersonName> names,
            @Nullable PartialDate birth,
            Particulars particulars,
            @Nullable Category category,
            @Nullable Priority priority)
            implements DetaineeEvent {}

    /**
     * @param changed names of the fields that differ now; a restricted field is named, its value is
     *     not kept here
     */
    record DetailsChanged(
            List<String> changed,
            List<PersonName> names,
            @Nullable PartialDate birth,
            Particulars particulars,
            @Nullable Category category,
            @Nullable Priority priority)
            implements DetaineeEvent {}

    record EpisodeOpened(UUID episodeId, int number, PartialDate from) implements DetaineeEvent {}

    record EpisodeClosed(UUID episodeId, Fate end, PartialDate to) implements DetaineeEvent {}

    /** The assertion that had closed the episode was corrected: the captivity goes on. */
    record EpisodeReopened(UUID episodeId) implements DetaineeEvent {}

    record AssertionRecorded(Assertion assertion) implements DetaineeEvent {}

    record AssertionDecided(UUID assertionId, Verdict verdict, @Nullable String note)
            implements DetaineeEvent {}

    record FateChanged(
            UUID assertionId, @Nullable UUID episodeId, Fate from, Fate to, PartialDate valid)
            implements DetaineeEvent {}

    /**
     * @param contradictsFate whether a person who was acknowledged is now denied
     */
    record AcknowledgementChanged(
            UUID assertionId,
            Axis axis,
            @Nullable Channel channel,
            @Nullable String from,
            String to,
            PartialDate valid,
            boolean contradictsFate)
            implements DetaineeEvent {}

    record JudicialStageChanged(
            UUID assertionId, @Nullable String from, String to, PartialDate valid)
            implements DetaineeEvent {}

    /**
     * The name under which an event is stored and shown: its class in lower case with hyphens,
     * {@code fate-changed}.
     */
    static String typeOf(Class<?> event) {
        return event.getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
