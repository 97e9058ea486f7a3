package org.homeward.gateway.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the record, on its page and in the dossier. The words are in {@code messages/}, one file
 * per language.
 */
@MessageBundle("dossier")
public interface DossierTexts {

    @Message
    String ofAgreement(String reference);

    @Message
    String asOf(String when);

    @Message
    String promises();

    @Message
    String keptOnTime();

    @Message
    String keptLate();

    @Message
    String unkept();

    @Message
    String open();

    @Message
    String closedOtherwise();

    @Message
    String broken();

    @Message
    String persons();

    @Message
    String promised();

    @Message
    String delivered();

    @Message
    String outstanding();

    @Message
    String declined();

    @Message
    String died();

    @Message
    String remains();

    @Message
    String delays();

    @Message
    String medianDays();

    @Message
    String longestDays();

    @Message
    String longestRunning();

    @Message
    String days(String n);

    @Message
    String noDelay();

    @Message
    String distribution();

    @Message
    String daysFromTo(String from, String to);

    @Message
    String daysFrom(String from);

    @Message
    String timeline();

    @Message
    String timelineNote();

    @Message
    String monthsLeftOut();

    @Message
    String undated(String n);

    @Message
    String timelineEmpty();

    @Message
    String period();

    @Message
    String list();

    @Message
    String reference();

    @Message
    String what();

    @Message
    String due();

    @Message
    String noDue();

    @Message
    String daysLate(String n);

    @Message
    String daysOverdue(String n);

    @Message
    String annexes();

    @Message
    String grade();

    @Message
    String parties();

    @Message
    String partiesNote();

    @Message
    String asOfDay();

    @Message
    String show();

    @Message
    String now();

    @Message
    String table();

    @Message
    String data();

    @Message
    String paper();

    @Message
    String none();

    @Message
    String legend();

    @Message
    String outcome();

    @Message
    String paperNamed();

    @Message
    String toRecord();

    @Message
    String beyond(String n);

    @Message
    String noParties();
}
