package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the alerts inbox. The words are in {@code messages/}, one file per language. */
@MessageBundle("inbox")
public interface InboxTexts {

    @Message
    String title();

    @Message
    String open();

    @Message
    String all();

    @Message
    String noneOpen();

    @Message
    String none();

    @Message
    String raised(String when);

    @Message
    String nextStep(String when);

    @Message
    String acknowledge();

    @Message
    String note();

    @Message
    String acknowledgedBy(String who, String when);

    @Message
    String resolved(String when);

    @Message
    String shortfall(String count);

    @Message
    String daysLate(int n);

    @Message
    String noNumber();

    @Message
    String done(String reference);
}
