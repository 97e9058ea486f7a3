package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the rooms that answer one question of the desk each. The words are in {@code messages/},
 * one file per language.
 */
@MessageBundle("desk")
public interface DeskTexts {
    @Message
    String overdue();

    @Message
    String overdueLead();

    @Message
    String nothingOverdue();

    @Message
    String persons();

    @Message
    String remains();

    @Message
    String promises();

    @Message
    String unquantified(String n);

    @Message
    String longest();

    @Message
    String whoWhere();

    @Message
    String evidence();

    @Message
    String days();

    @Message
    String missing();

    @Message
    String allOverdue();

    @Message
    String saidLead();

    @Message
    String then();

    @Message
    String now();

    @Message
    String speaksOf();

    @Message
    String recordedLater();

    @Message
    String deliveredOf(String delivered, String owed);

    @Message
    String deliveredOnly(String delivered);

    @Message
    String changeStatus();

    @Message
    String changeStatusLead();

    @Message
    String newStatus();

    @Message
    String whatShows();

    @Message
    String whatShowsHint();

    @Message
    String saidSo();

    @Message
    String replacedBy();

    @Message
    String stoodBy();

    @Message
    String importTitle();

    @Message
    String importLead();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String tryIt();

    @Message
    String runIt();

    @Message
    String runLead();

    @Message
    String dryRun();

    @Message
    String imported();

    @Message
    String running();

    @Message
    String interrupted();

    @Message
    String rowsDone(String done, String rows);

    @Message
    String accepted();

    @Message
    String updated();

    @Message
    String unchanged();

    @Message
    String rejected();

    @Message
    String line();

    @Message
    String record();

    @Message
    String column();

    @Message
    String outcome();

    @Message
    String onlyRejected();

    @Message
    String allRows();

    @Message
    String noRows();

    @Message
    String earlierImports();

    @Message
    String noImports();

    @Message
    String exportIt();

    @Message
    String exportHint();

    @Message
    String importLink();

    @Message
    String changes();

    @Message
    String changesSince();

    @Message
    String changesEver();

    @Message
    String sinceTalks();

    @Message
    String sinceDay();

    @Message
    String changesSinceLast();

    @Message
    String allChanges();
}
