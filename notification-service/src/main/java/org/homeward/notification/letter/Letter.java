package org.homeward.notification.letter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything a letter prints, in its reader's words; the template only arranges it.
 *
 * @param language BCP 47 tag
 * @param brand the platform's name
 * @param subject the mail's subject, also its title
 * @param lead one or two sentences: what happened and what is expected
 * @param urgent whether it asks for an answer
 * @param acknowledge absent when there is nothing to answer
 * @param why why this person receives it
 * @param discretion why it names nobody
 */
public record Letter(
        String language,
        String brand,
        String subject,
        String lead,
        boolean urgent,
        List<Line> lines,
        @Nullable Button acknowledge,
        @Nullable String acknowledgeHint,
        @Nullable Button open,
        String why,
        String discretion) {

    public Letter {
        lines = List.copyOf(lines);
    }

    public Optional<Button> answer() {
        return Optional.ofNullable(acknowledge);
    }

    /** A fact with its label. */
    public record Line(String label, String value) {}

    /** A link with its label. */
    public record Button(String label, String url) {}

    /** Holds a secret link. */
    @Override
    public String toString() {
        return "Letter[" + subject + "]";
    }
}
