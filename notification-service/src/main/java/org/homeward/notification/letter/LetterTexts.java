package org.homeward.notification.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Every text of a letter; the words are in {@code messages/letter_<language>.properties}. */
@MessageBundle("letter")
public interface LetterTexts {

    @Message
    String brand();

    @Message
    String breachSubject(String reference);

    @Message
    String breachLead();

    @Message
    String declaredLead();

    @Message
    String deathSubject(String reference);

    @Message
    String deathLead();

    @Message
    String escalatedSubject(String reference);

    @Message
    String escalatedLead();

    @Message
    String dueInSevenDaysSubject(String reference);

    @Message
    String dueInThreeDaysSubject(String reference);

    @Message
    String dueInOneDaySubject(String reference);

    @Message
    String dueSoonLead();

    @Message
    String mediatorLead();

    @Message
    String reopenedSubject(String reference);

    @Message
    String reopenedLead();

    @Message
    String curedLateSubject(String reference);

    @Message
    String curedLateLead();

    @Message
    String rescindedSubject(String reference);

    @Message
    String rescindedLead();

    @Message
    String fulfilledSubject(String reference);

    @Message
    String fulfilledLead();

    @Message
    String closedSubject(String reference);

    @Message
    String closedLead();

    @Message
    String dueChangedSubject(String reference);

    @Message
    String dueChangedLead();

    @Message
    String stepWithoutRecipientSubject(String reference);

    @Message
    String stepWithoutRecipientLead();

    @Message
    String heartbeatMissingSubject();

    @Message
    String heartbeatMissingLead();

    @Message
    String unreconciledSubject();

    @Message
    String unreconciledLead();

    @Message
    String recoveredSubject(String reference);

    @Message
    String recoveredLead();

    @Message
    String commitment();

    @Message
    String alert();

    @Message
    String desk();

    @Message
    String object();

    @Message
    String objectRelease();

    @Message
    String objectRemains();

    @Message
    String objectInformation();

    @Message
    String objectVisit();

    @Message
    String objectList();

    @Message
    String objectMaps();

    @Message
    String objectOther();

    @Message
    String due();

    @Message
    String endOf(String day, String zone);

    @Message
    String at(String instant, String zone);

    @Message
    String owed();

    @Message
    String delivered();

    @Message
    String outstanding();

    @Message
    String daysLate();

    @Message
    String missing();

    @Message
    String affected();

    @Message
    String acknowledge();

    @Message
    String acknowledgeHint(String until);

    @Message
    String open();

    @Message
    String why();

    @Message
    String whyTold();

    @Message
    String whyAdministrator();

    @Message
    String discretion();
}
