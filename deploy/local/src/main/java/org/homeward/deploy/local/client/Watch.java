package org.homeward.deploy.local.client;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/** Waits for what must happen, and says in one sentence what did not. */
public final class Watch {

    private static final long LOOK_MILLIS = 50;

    private final EventObserver events;
    private final Mailbox mailbox;
    private final Duration patience;

    public Watch(EventObserver events, Mailbox mailbox, Duration patience) {
        this.events = events;
        this.mailbox = mailbox;
        this.patience = patience;
    }

    public ObservedEvent event(String nounAndVerb, String key) {
        return events.await(e -> e.is(nounAndVerb) && e.key().equals(key), patience)
                .orElseThrow(() -> missing("the event " + nounAndVerb));
    }

    public ObservedEvent alertEvent(String nounAndVerb, String subject) {
        return events.await(
                        e ->
                                e.is(nounAndVerb)
                                        && e.data().path("subjectId").asText().equals(subject),
                        patience)
                .orElseThrow(() -> missing("the event " + nounAndVerb));
    }

    /** All mails about that reference, oldest first, once there are that many. */
    public List<Mail> mails(String reference, int atLeast) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            List<Mail> mails = mailbox.about(reference);
            if (mails.size() >= atLeast) {
                return mails.stream().sorted(Comparator.comparing(Mail::receivedAt)).toList();
            }
            if (System.nanoTime() > end) {
                throw missing(
                        atLeast + " mails about " + reference + " (" + mails.size() + " came)");
            }
            pause();
        }
    }

    public String acknowledgeLink(String reference, String to) {
        return mails(reference, 1).stream()
                .filter(mail -> mail.to().startsWith(to))
                .findFirst()
                .flatMap(Mail::acknowledgeLink)
                .orElseThrow(() -> missing("a mail to " + to + " with a link"));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private IllegalStateException missing(String what) {
        return new IllegalStateException(
                "Within "
                        + patience.toSeconds()
                        + " s there was not "
                        + what
                        + "; see ./homeward logs");
    }
}
