package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of agreements, talks and the commands on a promise. The words are in {@code messages/}, one
 * file per language.
 */
@MessageBundle("room")
public interface RoomTexts {

    @Message
    String agreements();

    @Message
    String noAgreements();

    @Message
    String parties();

    @Message
    String status();

    @Message
    String facts();

    @Message
    String text();

    @Message
    String mediators();

    @Message
    String talksOne();

    @Message
    String talks();

    @Message
    String ofPersons(String count);

    @Message
    String declinedDied(String declined, String died);

    @Message
    String ofPromises(String count);

    @Message
    String disputed();

    @Message
    String keptLine(String onTime, String late);

    @Message
    String statements();

    @Message
    String recordTalks();

    @Message
    String noTalks();

    @Message
    String venue();

    @Message
    String participants();

    @Message
    String recordStatement();

    @Message
    String changedSince();

    @Message
    String nothingChanged();

    @Message
    String noStatements();

    @Message
    String summary();

    @Message
    String raised();

    @Message
    String raisedOne();

    @Message
    String raisedBy();

    @Message
    String raisedHint();

    @Message
    String nothingRaised();

    @Message
    String morePoints();

    @Message
    String raisedAt();

    @Message
    String agreedHere();

    @Message
    String source();

    @Message
    String onDay();

    @Message
    String words();

    @Message
    String when();

    @Message
    String what();

    @Message
    String nowIs();

    @Message
    String onePerLine();

    @Message
    String speaker();

    @Message
    String saidIn();

    @Message
    String noneOfThem();

    @Message
    String translation();

    @Message
    String commands();

    @Message
    String disputes();

    @Message
    String resolved();

    @Message
    String conditions();

    @Message
    String otherCommitment();

    @Message
    String met();

    @Message
    String proposals();

    @Message
    String disputeKind();

    @Message
    String newState();

    @Message
    String supersededBy();

    @Message
    String statement();

    @Message
    String statementHint();

    @Message
    String countOrNames();

    @Message
    String since();

    @Message
    String whoItIs();

    @Message
    String substitute();

    @Message
    String idHint();

    @Message
    String newDue();

    @Message
    String reason();

    @Message
    String reasonHint();
}
