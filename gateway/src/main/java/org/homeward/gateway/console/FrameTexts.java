package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the frame around every room. The words are in {@code messages/}, one file per language.
 */
@MessageBundle("ui")
public interface FrameTexts {

    @Message
    String skip();

    @Message
    String tagline();

    @Message
    String nav();

    @Message
    String navBoard();

    @Message
    String navCommitments();

    @Message
    String navParties();

    @Message
    String navAlerts();

    @Message
    String navRecord();

    @Message
    String navDocs();

    @Message
    String signOut();

    @Message
    String language();

    @Message
    String otherLanguage();

    @Message
    String noRoomTitle();

    @Message
    String noRoom();

    @Message
    String problemTitle();

    @Message
    String problemMissingTitle();

    @Message
    String problemMissing();

    @Message
    String problemForbidden();

    @Message
    String problemAway();

    @Message
    String problemOther();

    @Message
    String toBoard();

    @Message
    String desk();

    @Message
    String more();
}
