package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of a promise's terms: how many, by when, and on what it hangs. The words are in {@code
 * messages/}, one file per language.
 */
@MessageBundle("terms")
public interface TermTexts {
    @Message
    String bound();

    @Message
    String countTo();

    @Message
    String all();

    @Message
    String items();

    @Message
    String scope();

    @Message
    String cutOff();

    @Message
    String cutOffHint();

    @Message
    String frozen();

    @Message
    String frozenHint();

    @Message
    String description();

    @Message
    String quantity();

    @Message
    String unit();

    @Message
    String unitHint();

    @Message
    String relative();

    @Message
    String afterCommitment();

    @Message
    String afterEvent();

    @Message
    String afterEventHint();

    @Message
    String span();

    @Message
    String spanUnit();

    @Message
    String hangs();

    @Message
    String proposed();

    @Message
    String conditionCommitment();

    @Message
    String conditionEvents();

    @Message
    String conditionEventsHint();

    @Message
    String reciprocalTo();

    @Message
    String reciprocalHint();

    @Message
    String exchange();

    @Message
    String thisHalf();

    @Message
    String otherHalf();

    @Message
    String nothing();

    @Message
    String priority();

    @Message
    String acceptedDue();

    @Message
    String acceptedDueHint();

    @Message
    String happenedOn();

    @Message
    String rightDue();

    @Message
    String atLeast(String n);

    @Message
    String upTo(String n);

    @Message
    String between(String from, String to);

    @Message
    String heldBefore(String date);

    @Message
    String waitsFor(String span);

    @Message
    String waitsForCommitment();

    @Message
    String stale();

    @Message
    String newSince();

    @Message
    String named(String n);
}
