package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the forms. The words are in {@code messages/}, one file per language. */
@MessageBundle("form")
public interface FormTexts {

    @Message
    String promiseTitle();

    @Message
    String promiseLead();

    @Message
    String refused();

    @Message
    String agreement();

    @Message
    String agreementKnown(String reference);

    @Message
    String commitment();

    @Message
    String due();

    @Message
    String desk();

    @Message
    String formKind();

    @Message
    String date();

    @Message
    String dateHint();

    @Message
    String status();

    @Message
    String source();

    @Message
    String sourceHint();

    @Message
    String reliability();

    @Message
    String credibility();

    @Message
    String debtor();

    @Message
    String creditor();

    @Message
    String choose();

    @Message
    String newParty();

    @Message
    String newPartyName();

    @Message
    String newPartyKind();

    @Message
    String newPartyAdd();

    @Message
    String object();

    @Message
    String target();

    @Message
    String targetExactly();

    @Message
    String targetNamed();

    @Message
    String targetUnspecified();

    @Message
    String count();

    @Message
    String detainees();

    @Message
    String detaineesHint();

    @Message
    String owner();

    @Message
    String ownerHint();

    @Message
    String dueKindDate();

    @Message
    String dueKindNone();

    @Message
    String edtf();

    @Message
    String edtfHint();

    @Message
    String zone();

    @Message
    String wording();

    @Message
    String wordingHint();

    @Message
    String grace();

    @Message
    String preview();

    @Message
    String previewWait();

    @Message
    String previewDue(String when, String zone);

    @Message
    String previewLast(String day);

    @Message
    String previewPast();

    @Message
    String previewOpen();

    @Message
    String previewQualified();

    @Message
    String previewNone();

    @Message
    String badZone();

    @Message
    String badGrace();

    @Message
    String submitPromise();

    @Message
    String fulfilTitle(String reference);

    @Message
    String fulfilLead();

    @Message
    String fulfilDate();

    @Message
    String fulfilCount();

    @Message
    String fulfilCountHint(String count);

    @Message
    String fulfilWho();

    @Message
    String place();

    @Message
    String intermediary();

    @Message
    String verifiedBy();

    @Message
    String evidence();

    @Message
    String evidenceHint();

    @Message
    String submitFulfilment();

    @Message
    String cancel();
}
