package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the hand-over ledger: versions, hand-overs, answers. The words are in {@code messages/},
 * one file per language.
 */
@MessageBundle("ledger")
public interface LedgerTexts {
    @Message
    String version(String n);

    @Message
    String frozenOn(String when, String by);

    @Message
    String fingerprint();

    @Message
    String intact();

    @Message
    String tampered();

    @Message
    String uncheckable();

    @Message
    String why();

    @Message
    String handOvers();

    @Message
    String notHandedOver();

    @Message
    String recordHandOver();

    @Message
    String handOverLead();

    @Message
    String counterpart();

    @Message
    String recipient();

    @Message
    String via();

    @Message
    String receipt();

    @Message
    String atTalks();

    @Message
    String recordAnswers();

    @Message
    String answersLead();

    @Message
    String answerSource();

    @Message
    String answerSourceHint();

    @Message
    String noAnswer();

    @Message
    String answeredOf(String answered, String all);

    @Message
    String earlier();

    @Message
    String answer();

    @Message
    String nextVersion();

    @Message
    String nextLead();

    @Message
    String hiddenNames();

    @Message
    String findPersons();

    @Message
    String findHint();

    @Message
    String find();

    @Message
    String nobodyFound();

    @Message
    String onIt();

    @Message
    String pick();

    @Message
    String returnsToConfirm();
}
