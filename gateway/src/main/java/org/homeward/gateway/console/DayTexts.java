package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the release day. The words are in {@code messages/}, one file per language. */
@MessageBundle("day")
public interface DayTexts {

    @Message
    String releaseDay();

    @Message
    String arrived();

    @Message
    String missing();

    @Message
    String promisedLater(String n);

    @Message
    String notDueYet();

    @Message
    String extra();

    @Message
    String declined();

    @Message
    String remains();

    @Message
    String handOvers();

    @Message
    String expected();

    @Message
    String noneExpected();

    @Message
    String notYet();

    @Message
    String arrivedCount();

    @Message
    String declinedCount();

    @Message
    String onNoList();

    @Message
    String nameThem();

    @Message
    String nameUnlisted();

    @Message
    String nameUnlistedLead(String n);

    @Message
    String extraCount();

    @Message
    String extraRemains();

    @Message
    String extraPersons();

    @Message
    String circumstances();

    @Message
    String declinedReason();

    @Message
    String recordDay();
}
