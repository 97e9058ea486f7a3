package org.homeward.deploy.local.mailbox;

/**
 * One mail to one recipient, as {@code listUrl} answers it.
 *
 * @param receivedAt when the mailbox took it, RFC 3339
 */
record StoredMail(
        String to, String subject, String messageId, String receivedAt, String text, String html) {}
