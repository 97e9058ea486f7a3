package org.homeward.gateway.dossier;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the dossier alone. The words are in {@code messages/}, one file per language. */
@MessageBundle("paper")
public interface PaperTexts {

    @Message
    String title();

    @Message
    String subtitle();

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
    String brokenNote();

    @Message
    String declared(String n);

    @Message
    String personsNote();

    @Message
    String remainsReturned();

    @Message
    String worst();

    @Message
    String worstNone();

    @Message
    String distributionNote();

    @Message
    String listNote();

    @Message
    String agreedOn();

    @Message
    String disputed();

    @Message
    String suspended();

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
    String annexesNote();

    @Message
    String annex(String n);

    @Message
    String forPromises();

    @Message
    String source();

    @Message
    String said();

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
    String page();

    @Message
    String ofPages();
}
