package org.homeward.gateway.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the situation board. The words are in {@code messages/}, one file per language. */
@MessageBundle("board")
public interface BoardTexts {

    @Message
    String title();

    @Message
    String asOf(String when);

    @Message
    String live();

    @Message
    String offline();

    @Message
    String notLive(String since);

    @Message
    String summary(int overdue, int today, String alerts);

    @Message
    String figures();

    @Message
    String overdue();

    @Message
    String overduePersons(String count);

    @Message
    String deliveredSince();

    @Message
    String missing(String count);

    @Message
    String overdueUnquantified(int count);

    @Message
    String dueSoon();

    @Message
    String dueSoonPersons(String count);

    @Message
    String breachesToday();

    @Message
    String breachesSince(String zone);

    @Message
    String alerts();

    @Message
    String alertsNote();

    @Message
    String openTotal(String count);

    @Message
    String colReference();

    @Message
    String colDebtor();

    @Message
    String colDue();

    @Message
    String colLate();

    @Message
    String colLeft();

    @Message
    String colMissing();

    @Message
    String colPromised();

    @Message
    String colOwner();

    @Message
    String colDetected();

    @Message
    String colDesk();

    @Message
    String days(long n);

    @Message
    String today();

    @Message
    String underADay();

    @Message
    String of(String part, String whole);

    @Message
    String unquantified();

    @Message
    String disputed();

    @Message
    String declared();

    @Message
    String noneOverdue();

    @Message
    String noneDueSoon();

    @Message
    String noneToday();

    @Message
    String noneAlerts();

    @Message
    String acknowledge();

    @Message
    String chart();

    @Message
    String chartNote();

    @Message
    String chartEmpty();

    @Message
    String table();

    @Message
    String month();

    @Message
    String promised();

    @Message
    String delivered();

    @Message
    String difference();

    @Message
    String rescinded();

    @Message
    String rescindedToday(String count);

    @Message
    String past();

    @Message
    String alertsPast();

    @Message
    String pastAsk();

    @Message
    String pastShow();

    @Message
    String toPresent();
}
