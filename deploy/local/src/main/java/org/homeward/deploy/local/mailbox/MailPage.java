package org.homeward.deploy.local.mailbox;

import java.util.List;

/** The mailbox to look at: newest first, each mail opened in place. */
final class MailPage {

    private static final String HEAD =
            """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Mailbox</title>
            <meta name="viewport" content="width=device-width">
            <style>
            body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c2733}
            h1{font-size:1.3rem} details{border-top:1px solid #d5dbe1;padding:.5rem 0} summary{cursor:pointer}
            time{color:#5b6875;font-variant-numeric:tabular-nums} b{font-weight:600}
            iframe{width:100%;height:26rem;border:1px solid #d5dbe1;background:#fff}
            </style>
            <h1>Mailbox of the local platform</h1>
            <p>Every mail that the platform sends ends here; none leaves this machine.
            <a href="/mails">As JSON</a>.</p>
            """;

    private static final int SHOWN = 200;

    private MailPage() {}

    static String list(List<MailLine> mails) {
        var page = new StringBuilder(HEAD);
        if (mails.isEmpty()) {
            page.append("<p>No mail yet.</p>");
        }
        int oldest = Math.max(0, mails.size() - SHOWN);
        for (int i = mails.size() - 1; i >= oldest; i--) {
            page.append(entry(i, mails.get(i)));
        }
        if (oldest > 0) {
            page.append("<p>%d older ones are in the list as JSON.</p>".formatted(oldest));
        }
        return page.append("</html>").toString();
    }

    private static String entry(int number, MailLine mail) {
        return """
        <details><summary><time>%s</time> to <b>%s</b><br>%s</summary>
        <iframe sandbox loading="lazy" src="/mail/%d" title="HTML part"></iframe>
        <p><a href="/text/%d">The same as text</a></p></details>
        """
                .formatted(
                        escaped(mail.receivedAt()),
                        escaped(mail.to()),
                        escaped(mail.subject()),
                        number,
                        number);
    }

    static String one(StoredMail mail) {
        return mail.html().isBlank() ? "<pre>" + escaped(mail.text()) + "</pre>" : mail.html();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
