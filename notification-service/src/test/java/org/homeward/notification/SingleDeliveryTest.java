package org.homeward.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.embedded.Ports;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nothing but a crash repeats a letter: no lack of connections, no silent mail server. */
@QuarkusTest
@Tag("real")
class SingleDeliveryTest extends ServiceTest {

    private static final int BREACHES = 30;
    private static final int POOL = 12;

    @Inject AgroalDataSource pool;

    @Test
    void lettersOfThirtyBreachesGoOutOnceThoughOthersHoldEveryConnection() throws Exception {
        // Given
        mailbox.close();
        var setup = new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var server = new GreenMail(setup);
        server.start();
        try (var held = new HeldMailServer(mailbox.port(), setup.getPort())) {
            List<Promise> promises =
                    IntStream.range(0, BREACHES).mapToObj(_ -> Promise.aPromise()).toList();
            promises.forEach(
                    each -> negotiation.publish("commitment.breached", each.id(), each.breached()));
            await("letters that are taken and not recorded", () -> held.held() > 0);

            // When
            List<Connection> connections = holdAll();
            int taken = server.getReceivedMessages().length;
            held.release();
            await("taken letters to be recorded", () -> sentAbout(promises) >= taken);
            for (Connection each : connections) {
                each.close();
            }

            // Then
            await("all letters", () -> sentAbout(promises) == 3 * BREACHES);
            clock.advance(Duration.ofMinutes(5));
            Promise later = Promise.aPromise();
            negotiation.publish("commitment.breached", later.id(), later.breached());
            await("a later letter", () -> sentAbout(List.of(later)) == 3);
            // among them perhaps one about the silence that the clock's leap looks like
            assertThat(messageIds(server))
                    .hasSizeGreaterThanOrEqualTo(3 * (BREACHES + 1))
                    .doesNotHaveDuplicates();
        } finally {
            server.stop();
        }
    }

    private List<Connection> holdAll() {
        List<Connection> connections = new ArrayList<>();
        while (connections.size() < POOL) {
            try {
                connections.add(pool.getConnection());
            } catch (SQLException e) {
                // the service holds it still
            }
        }
        return connections;
    }

    private static int sentAbout(List<Promise> promises) {
        String ids =
                promises.stream()
                        .map(each -> "'" + each.id() + "'")
                        .collect(Collectors.joining(","));
        return Integer.parseInt(
                text(
                        "select count(*) from delivery d join alert a on a.id = d.alert_id where d.state = 'SENT' and a.subject_id in ("
                                + ids
                                + ")"));
    }

    private static List<String> messageIds(GreenMail server) {
        return Arrays.stream(server.getReceivedMessages())
                .map(SingleDeliveryTest::messageId)
                .toList();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
