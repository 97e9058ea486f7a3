package org.homeward.notification.acknowledgement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every text of the page; the words are in {@code messages/page_<language>.properties}. */
@MessageBundle("page")
public interface PageTexts {

    @Message
    String brand();

    @Message
    String askTitle(String reference);

    @Message
    String askLead();

    @Message
    String button();

    @Message
    String doneTitle(String reference);

    @Message
    String doneLead(String at, String by);

    @Message
    String resolvedTitle(String reference);

    @Message
    String resolvedLead();

    @Message
    String expiredTitle();

    @Message
    String expiredLead();
}
