package org.homeward.detainee.timeline;

import java.util.List;
import java.util.UUID;
import org.homeward.detainee.person.Happened;
import org.homeward.detainee.status.Assertion;
import org.homeward.detainee.status.Axis;
import org.homeward.detainee.status.Channel;
import org.homeward.detainee.status.Claim;
import org.homeward.detainee.status.PartialDate;
import org.jspecify.annotations.Nullable;

/** A line of a history while it is put together: only what the event has is set. */
final class Entry {

    private final Happened happened;
    private final String type;
    private @Nullable String valid;
    private @Nullable UUID assertionId;
    private @Nullable UUID episodeId;
    private @Nullable Axis axis;
    private @Nullable Channel channel;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable Assertion said;
    private @Nullable String note;
    private @Nullable List<String> changed;

    Entry(Happened happened, String type) {
        this.happened = happened;
        this.type = type;
    }

    Entry valid(PartialDate date) {
        this.valid = date.text();
        return this;
    }

    Entry about(UUID assertion) {
        this.assertionId = assertion;
        return this;
    }

    Entry in(@Nullable UUID episode) {
        this.episodeId = episode;
        return this;
    }

    Entry on(Axis line, @Nullable Channel through) {
        this.axis = line;
        this.channel = through;
        return this;
    }

    Entry moved(@Nullable Object before, Object after) {
        this.from = before == null ? null : before.toString();
        this.to = after.toString();
        return this;
    }

    Entry said(Assertion assertion) {
        this.said = assertion;
        this.note = assertion.particular().note();
        Channel through =
                assertion.claim() instanceof Claim.OfContact(var contact, _) ? contact : null;
        return about(assertion.id())
                .in(assertion.episodeId())
                .valid(assertion.valid())
                .on(assertion.claim().axis(), through)
                .moved(null, assertion.claim().code());
    }

    Entry because(@Nullable String words) {
        this.note = words;
        return this;
    }

    Entry changed(List<String> fields) {
        this.changed = fields;
        return this;
    }

    /**
     * @param cleared whether the reader may see the names of confidential sources
     */
    EntryView view(boolean cleared) {
        return new EntryView(
                happened.sequence(),
                happened.recorded().at(),
                happened.recorded().by(),
                type,
                valid,
                assertionId,
                episodeId,
                axis,
                channel,
                from,
                to,
                said == null ? null : said.source().nameFor(cleared),
                said == null ? null : said.source().reliability(),
                said == null ? null : said.source().credibility(),
                said == null ? null : said.particular().evidence(),
                note,
                said == null ? null : said.supersedes(),
                changed);
    }
}
