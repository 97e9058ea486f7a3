package org.homeward.gateway.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the record and the dossier. The words are in {@code messages/}, one file per language.
 */
@MessageBundle("dossier")
public interface DossierTexts {

    @Message
    String title();

    @Message
    String subtitle();

    @Message
    String ofAgreement(String reference);

    @Message
    String ofParty(String name);

    @Message
    String asOf(String when);

    @Message
    String zone(String zone);

    @Message
    String desks();

    @Message
    String askedBy();

    @Message
    String namesNone();

    @Message
    String namesIn();

    @Message
    String classification();

    @Message
    String summary();

    @Message
    String sentence(String kept, String promises);

    @Message
    String sentenceLate(String late, String unkept);

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
    String brokenNote();

    @Message
    String declared(String n);

    @Message
    String persons();

    @Message
    String personsNote();

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
    String remainsReturned();

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
    String worst();

    @Message
    String worstNone();

    @Message
    String distribution();

    @Message
    String distributionNote();

    @Message
    String daysFromTo(String from, String to);

    @Message
    String daysFrom(String from);

    @Message
    String timeline();

    @Message
    String timelineNote();

    @Message
    String undated(String n);

    @Message
    String timelineEmpty();

    @Message
    String period();

    @Message
    String list();

    @Message
    String listNote();

    @Message
    String reference();

    @Message
    String what();

    @Message
    String due();

    @Message
    String noDue();

    @Message
    String agreedOn();

    @Message
    String owed();

    @Message
    String state();

    @Message
    String disputed();

    @Message
    String suspended();

    @Message
    String daysLate(String n);

    @Message
    String daysOverdue(String n);

    @Message
    String deliveries();

    @Message
    String breach();

    @Message
    String breachAt(String when);

    @Message
    String breachShort(String missing, String owed);

    @Message
    String breachDeclared();

    @Message
    String rescinded();

    @Message
    String people();

    @Message
    String unnamed(String k);

    @Message
    String annexes();

    @Message
    String annexesNote();

    @Message
    String annex(String n);

    @Message
    String forPromises();

    @Message
    String source();

    @Message
    String grade();

    @Message
    String said();

    @Message
    String place();

    @Message
    String through();

    @Message
    String verifiedBy();

    @Message
    String evidence();

    @Message
    String count();

    @Message
    String reason();

    @Message
    String text();

    @Message
    String newDue();

    @Message
    String recorded();

    @Message
    String page();

    @Message
    String ofPages();

    @Message
    String parties();

    @Message
    String partiesNote();

    @Message
    String open1();

    @Message
    String asOfDay();

    @Message
    String show();

    @Message
    String now();

    @Message
    String download();

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
}
