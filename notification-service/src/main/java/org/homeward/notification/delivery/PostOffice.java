package org.homeward.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.homeward.notification.delivery.Attempt.Postponed;
import org.homeward.notification.delivery.Attempt.Refused;
import org.homeward.notification.delivery.Attempt.Taken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands one letter to the mail server and says how that ended; it never throws. */
@ApplicationScoped
class PostOffice {

    private static final Logger LOG = Logger.getLogger(PostOffice.class);
    private static final int PERMANENT = 500;

    private final DrawMail draw;
    private final MailServer server;

    PostOffice(DrawMail draw, MailServer server) {
        this.draw = draw;
        this.server = server;
    }

    Attempt send(Envelope envelope) {
        try {
            server.take(draw.of(envelope));
            return new Taken();
        } catch (MessagingException e) {
            return failed(e);
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            LOG.errorf(e, "Delivery %s cannot be written.", envelope.deliveryId());
            return new Postponed("The letter could not be written.");
        }
    }

    /** RFC 5321, 4.2.1: the server repeats a reply of 500 or more however often one asks. */
    private static Attempt failed(MessagingException failure) {
        OptionalInt reply = reply(failure);
        if (reply.isEmpty()) {
            return new Postponed("The mail server cannot be reached.");
        }
        String reason = "The mail server answered " + reply.getAsInt() + ".";
        return reply.getAsInt() >= PERMANENT ? new Refused(reason) : new Postponed(reason);
    }

    private static OptionalInt reply(MessagingException failure) {
        OptionalInt found = OptionalInt.empty();
        @Nullable Exception each = failure;
        while (each != null) {
            int code =
                    switch (each) {
                        case SMTPAddressFailedException address -> address.getReturnCode();
                        case SMTPSenderFailedException sender -> sender.getReturnCode();
                        case SMTPSendFailedException send -> send.getReturnCode();
                        default -> 0;
                    };
            found = code > 0 ? OptionalInt.of(code) : found;
            each = each instanceof MessagingException nested ? nested.getNextException() : null;
        }
        return found;
    }
}
