package org.homeward.deploy.local.client;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One mail as it lies in the local mailbox. */
public record Mail(
        String to, String subject, String messageId, Instant receivedAt, String text, String html) {

    private static final Pattern ACKNOWLEDGE = Pattern.compile("https?://\\S+/acknowledge/[\\w-]+");
    private static final Pattern ARMENIAN = Pattern.compile("\\p{IsArmenian}");

    /** The acknowledgement link in the text part, if there is one. */
    public Optional<String> acknowledgeLink() {
        Matcher matcher = ACKNOWLEDGE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The language the subject is written in: {@code hy} or {@code en}. */
    public String language() {
        return ARMENIAN.matcher(subject).find() ? "hy" : "en";
    }
}
