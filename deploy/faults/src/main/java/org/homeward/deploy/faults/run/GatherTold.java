package org.homeward.deploy.faults.run;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.homeward.deploy.faults.check.Evidence.AlertRow;
import org.homeward.deploy.faults.check.Evidence.DeliveryRow;
import org.homeward.deploy.faults.check.Evidence.MailSeen;
import org.homeward.deploy.faults.check.Evidence.Person;
import org.homeward.deploy.faults.check.Evidence.Promised;
import org.homeward.deploy.faults.check.Evidence.Told;
import org.homeward.deploy.local.client.Mail;
import org.homeward.deploy.local.client.Mailbox;

/** Reads whom the platform told, and what lies in the mailbox. */
final class GatherTold {

    private static final String NOTIFICATION = "notification";
    private static final Pattern REFERENCE = Pattern.compile("\\bC-[0-9A-Z]{7}-[0-9A-Z*~$=]");

    private final Databases databases;
    private final Mailbox mailbox;

    GatherTold(Databases databases, Mailbox mailbox) {
        this.databases = databases;
        this.mailbox = mailbox;
    }

    Told of(List<Promised> promises, UUID[] ids) throws SQLException {
        Set<String> references =
                promises.stream().map(Promised::reference).collect(Collectors.toSet());
        return new Told(alerts(ids), deliveries(ids), people(), mails(references));
    }

    private List<AlertRow> alerts(UUID[] ids) throws SQLException {
        return databases.list(
                NOTIFICATION,
                "SELECT id::text AS id, subject_id::text AS subject, subject_version, cause_event_id::text AS cause, raised_at"
                        + " FROM alert WHERE rule = 'commitment-breached' AND subject_id = ANY (?)",
                row ->
                        new AlertRow(
                                row.getString("id"),
                                row.getString("subject"),
                                row.getInt("subject_version"),
                                row.getString("cause"),
                                Databases.at(row, "raised_at")),
                (Object) ids);
    }

    private List<DeliveryRow> deliveries(UUID[] ids) throws SQLException {
        return databases.list(
                NOTIFICATION,
                "SELECT alert_id::text AS alert, recipient_id::text AS recipient, occasion, message_id, d.state AS state"
                        + " FROM delivery d JOIN alert a ON a.id = alert_id WHERE subject_id = ANY (?)",
                row ->
                        new DeliveryRow(
                                row.getString("alert"),
                                row.getString("recipient"),
                                row.getString("occasion"),
                                bare(row.getString("message_id")),
                                row.getString("state").equals("SENT")),
                (Object) ids);
    }

    private List<Person> people() throws SQLException {
        return databases.list(
                NOTIFICATION,
                "SELECT id::text AS id, username, email, desks, roles || functions AS offices FROM recipient WHERE active",
                row ->
                        new Person(
                                row.getString("id"),
                                row.getString("username"),
                                row.getString("email"),
                                Databases.texts(row, "desks"),
                                Databases.texts(row, "offices")));
    }

    private List<MailSeen> mails(Set<String> references) {
        return mailbox.all().stream()
                .filter(mail -> isAbout(mail, references))
                .map(mail -> new MailSeen(mail.to(), bare(mail.messageId()), mail.receivedAt()))
                .toList();
    }

    private static boolean isAbout(Mail mail, Set<String> references) {
        return REFERENCE
                .matcher(mail.subject())
                .results()
                .anyMatch(found -> references.contains(found.group()));
    }

    private static String bare(String messageId) {
        return messageId.replace("<", "").replace(">", "").strip();
    }
}
