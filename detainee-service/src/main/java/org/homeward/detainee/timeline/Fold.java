package org.homeward.detainee.timeline;

import java.util.List;
import java.util.Optional;
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
import org.homeward.detainee.person.Happened;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Fate;

/**
 * Reads a history line by line; it knows nothing that is not in the lines, so that it cannot know
 * more than was known then.
 */
final class Fold {

    private Fold() {}

    /** The fate that the lines end in; empty without any. */
    static Optional<Fate> fate(List<Happened> known) {
        Optional<Fate> fate = Optional.empty();
        for (Happened happened : known) {
            fate =
                    switch (happened.event()) {
                        case Registered registered -> Optional.of(registered.fate());
                        case FateChanged changed -> Optional.of(changed.to());
                        default -> fate;
                    };
        }
        return fate;
    }

    static Entry entry(Happened happened) {
        DetaineeEvent event = happened.event();
        Entry entry = new Entry(happened, DetaineeEvent.typeOf(event.getClass()));
        return switch (event) {
            case Registered registered -> entry.moved(null, registered.fate());
            case DetailsChanged details -> entry.changed(details.changed());
            case EpisodeOpened(var id, _, var from) -> entry.in(id).valid(from);
            case EpisodeClosed(var id, var end, var to) -> entry.in(id).valid(to).moved(null, end);
            case EpisodeReopened(var id) -> entry.in(id);
            case AssertionRecorded(var assertion) -> entry.said(assertion);
            case AssertionDecided(var id, var verdict, var note) ->
                    entry.about(id).moved(null, verdict).because(note);
            case FateChanged(var assertion, var episode, var from, var to, var valid) ->
                    entry.about(assertion)
                            .in(episode)
                            .on(Axis.FATE, null)
                            .moved(from, to)
                            .valid(valid);
            case AcknowledgementChanged(
                            var id,
                            var axis,
                            var channel,
                            var from,
                            var to,
                            var valid,
                            _) ->
                    entry.about(id).on(axis, channel).moved(from, to).valid(valid);
            case JudicialStageChanged(var id, var from, var to, var valid) ->
                    entry.about(id).on(Axis.JUDICIAL_STAGE, null).moved(from, to).valid(valid);
        };
    }
}
