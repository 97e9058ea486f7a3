package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the list builder and the comparison of lists. The words are in {@code messages/}, one
 * file per language.
 */
@MessageBundle("list")
public interface ListTexts {

    @Message
    String lists();

    @Message
    String recordList();

    @Message
    String ours();

    @Message
    String theirs();

    @Message
    String compare();

    @Message
    String oursOnly();

    @Message
    String theirsOnly();

    @Message
    String onBoth();

    @Message
    String nobody();

    @Message
    String unmatched();

    @Message
    String unmatchedNote();

    @Message
    String lineNo(int k);

    @Message
    String noLists();

    @Message
    String listTitle();

    @Message
    String side();

    @Message
    String versions();

    @Message
    String listLead();

    @Message
    String persons();

    @Message
    String personsHint();

    @Message
    String freeze();
}
