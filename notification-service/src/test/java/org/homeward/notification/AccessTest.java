package org.homeward.notification;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Supplier;
import org.homeward.testkit.AccessMatrix;
import org.homeward.testkit.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("real")
class AccessTest extends ServiceTest {

    @Test
    void everyRouteStandsInTheAccessTable() {
        AccessMatrix.of("notification").checkRoutes();
    }

    @Test
    void everyEndpointAnswersEachRoleAsTheTableSays() {
        matrix().checkAnswers();
    }

    @Test
    void theMetricsTellNothingOfARequest() {
        matrix().checkMetricsTellNothing();
    }

    @Test
    void aHiddenAlertAnswersExactlyLikeAMissingOne() {
        matrix().checkHiddenIsMissing();
    }

    private AccessMatrix matrix() {
        Promise promise = breached(Promise.aPromise());
        UUID alert = UUID.fromString(alertOf(promise));
        String token =
                mailbox.await("officer", promise.reference()).link().replace("/acknowledge/", "");
        Supplier<Call> letter = () -> Call.on(deadLetter());
        return AccessMatrix.of("notification")
                .call("GET /api/v1/alerts/{id}", () -> Call.on(alert))
                .call("POST /api/v1/alerts/{id}/acknowledgement", () -> Call.on(alert).body("{}"))
                .call("GET /api/v1/dead-letters/{id}", letter)
                .call("POST /api/v1/dead-letters/{id}/replay", letter)
                .call("GET /api/v1/audit/{service}", () -> Call.on("notification"))
                .call("GET /api/v1/parked-events/{service}", () -> Call.on("notification"))
                .call(
                        "POST /api/v1/parked-events/{service}/{key}/replay",
                        () -> Call.on("notification", parked()))
                .call("GET /acknowledge/{token}", () -> Call.on(token))
                .call("POST /acknowledge/{token}", () -> Call.on(token));
    }

    /** The aggregate of an event that could not be processed, mended behind the service. */
    private UUID parked() {
        Promise promise = Promise.aPromise();
        negotiation.publish("commitment.breached", promise.id(), "{\"dueVersion\": true}");
        String parked = "select count(*) from inbox_parked where key = '" + promise.id() + "'";
        await("the event to be parked", () -> text(parked).equals("1"));
        change(
                "update inbox_parked set data = '"
                        + promise.breached()
                        + "' where key = '"
                        + promise.id()
                        + "'");
        return promise.id();
    }

    /** A letter that was sent, made a dead one behind the service. */
    private String deadLetter() {
        Promise promise = breached(Promise.aPromise());
        String sent =
                "select coalesce(min(d.id::text), '') from delivery d join alert a on a.id = d.alert_id where d.state = 'SENT' and a.subject_id = '"
                        + promise.id()
                        + "'";
        await("a letter to be sent", () -> !text(sent).isEmpty());
        String id = text(sent);
        change("update delivery set state = 'DEAD', sent_at = null where id = '" + id + "'");
        change(
                "insert into dead_letter (delivery_id, alert_reference, attempts, outcome, died_at) values ('"
                        + id
                        + "', 'L-5H3N8QX-Y', 16, 'The mail server cannot be reached.', now())");
        return id;
    }
}
