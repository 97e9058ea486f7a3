package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the commitment rooms. The words are in {@code messages/}, one file per language. */
@MessageBundle("promise")
public interface PromiseTexts {

    @Message
    String listTitle();

    @Message
    String listCount(int n);

    @Message
    String filter();

    @Message
    String filterState();

    @Message
    String filterAny();

    @Message
    String filterBreached();

    @Message
    String filterApply();

    @Message
    String none();

    @Message
    String colWhat();

    @Message
    String colState();

    @Message
    String colKept();

    @Message
    String noDue();

    @Message
    String title(String reference);

    @Message
    String broken();

    @Message
    String suspended();

    @Message
    String recordFulfilment();

    @Message
    String progress();

    @Message
    String owed();

    @Message
    String delivered();

    @Message
    String outstanding();

    @Message
    String unquantified();

    @Message
    String daysLate(int n);

    @Message
    String facts();

    @Message
    String debtor();

    @Message
    String creditor();

    @Message
    String object();

    @Message
    String target();

    @Message
    String due();

    @Message
    String dueWords();

    @Message
    String dueInstant();

    @Message
    String lastDay();

    @Message
    String agreedOn();

    @Message
    String agreement();

    @Message
    String existence();

    @Message
    String grade();

    @Message
    String owner();

    @Message
    String priority();

    @Message
    String entries();

    @Message
    String unnamed(int k);

    @Message
    String nameHidden();

    @Message
    String breaches();

    @Message
    String noBreaches();

    @Message
    String colVersion();

    @Message
    String colDueInstant();

    @Message
    String colDetected();

    @Message
    String colShortfall();

    @Message
    String colStanding();

    @Message
    String standing();

    @Message
    String rescinded();

    @Message
    String declared();

    @Message
    String dues();

    @Message
    String colRecorded();

    @Message
    String colBy();

    @Message
    String colReason();

    @Message
    String fulfilments();

    @Message
    String noFulfilments();

    @Message
    String colDate();

    @Message
    String colCount();

    @Message
    String colPlace();

    @Message
    String colVerified();

    @Message
    String colEvidence();

    @Message
    String retracted();

    @Message
    String history();
}
