package org.homeward.deploy.local.mailbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What of a mail is kept in memory; its bodies stay on disk, so that thousands of mails fit. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MailLine(String to, String subject, String receivedAt) {

    static MailLine of(StoredMail mail) {
        return new MailLine(mail.to(), mail.subject(), mail.receivedAt());
    }
}
