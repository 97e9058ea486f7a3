package org.homeward.notification.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import org.homeward.notification.delivery.Attempt.Postponed;
import org.homeward.notification.delivery.Attempt.Refused;
import org.homeward.notification.delivery.Attempt.Taken;
import org.jspecify.annotations.Nullable;

/** Hands one letter to the mail server and says how that ended; it never throws. */
@ApplicationScoped
class PostOffice {

    private final ReactiveMailer mailer;
    private final Template html;
    private final Template text;
    private final MailConfig config;

    PostOffice(
            ReactiveMailer mailer,
            @Location("letter/letter.html") Template html,
            @Location("letter/letter.txt") Template text,
            MailConfig config) {
        this.mailer = mailer;
        this.html = html;
        this.text = text;
        this.config = config;
    }

    Attempt send(Envelope envelope) {
        try {
            mailer.send(mail(envelope)).await().atMost(config.patience());
            return new Taken();
        } catch (TimeoutException e) {
            return new Postponed("The mail server did not answer in time.");
        } catch (RuntimeException e) {
            return failed(smtp(e));
        }
    }

    private Mail mail(Envelope envelope) {
        var letter = envelope.letter();
        return Mail.withHtml(envelope.to(), letter.subject(), html.data("letter", letter).render())
                .setText(text.data("letter", letter).render())
                .addHeader("Message-ID", envelope.messageId())
                .addHeader("References", "<" + envelope.alertId() + ".alert@homeward>")
                .addHeader("Content-Language", letter.language())
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static Attempt failed(@Nullable SMTPException answer) {
        if (answer == null) {
            return new Postponed("The mail server cannot be reached.");
        }
        String reason = "The mail server answered " + answer.getReplyCode() + ".";
        return answer.isPermanent() ? new Refused(reason) : new Postponed(reason);
    }

    private static @Nullable SMTPException smtp(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return answer;
            }
        }
        return null;
    }
}
