package org.homeward.notification;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.homeward.testkit.MutableClock;
import org.homeward.testkit.OpenApiCheck;
import org.homeward.testkit.RealParts;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What every test of the running service holds in its hands. */
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "notification"))
@QuarkusTestResource(OutsideWorld.class)
abstract class ServiceTest {

    @Inject Negotiation negotiation;
    @Inject Mailbox mailbox;
    @Inject Ministry ministry;
    @Inject MutableClock clock;

    @BeforeAll
    static void sayWhatWasAnswered() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    /** The copy of the test before may still be the one that serves. */
    @BeforeEach
    void everybodyIsAtTheirPlace() {
        await(
                "the people as every test finds them",
                () ->
                        text("select count(*) from recipient where active and username || ' ' || coalesce(desks[array_upper(desks, 1)], '') in ('head south-caucasus', 'director south-caucasus', 'admin ')")
                                .equals("3"));
    }

    @AfterEach
    void putEverythingBack() {
        clock.reset();
        mailbox.open();
        ministry.reset();
    }

    /** A breach that has been heard. */
    Promise breached(Promise promise) {
        negotiation.publish("commitment.breached", promise.id(), promise.breached());
        alertOf(promise);
        return promise;
    }

    /** The id of the alert about it, once there is one. */
    String alertOf(Promise promise) {
        return Awaitility.await("an alert about " + promise.reference())
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () ->
                                text(
                                        "select coalesce(min(id::text), '') from alert where rule = 'commitment-breached' and subject_id = '"
                                                + promise.id()
                                                + "'"),
                        id -> !id.isEmpty());
    }

    /** Looks behind the service. */
    static String text(String query) {
        try (Connection connection = RealParts.behind("notification");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does behind the service what a crash or an administrator of the database would. */
    static void change(String statement) {
        try (Connection connection = RealParts.behind("notification");
                Statement behind = connection.createStatement()) {
            behind.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void await(String what, java.util.concurrent.Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .until(condition);
    }

    static RequestSpecification as(Tokens token) {
        return given().filter(OpenApiCheck.everyAnswer())
                .auth()
                .oauth2(token.bearer())
                .contentType(ContentType.JSON);
    }

    static RequestSpecification diplomat() {
        return as(Tokens.of("diplomat", "diplomat").desks("south-caucasus"));
    }

    static RequestSpecification officer2() {
        return as(Tokens.of("officer2", "desk-officer").desks("levant"));
    }

    static RequestSpecification admin() {
        return as(Tokens.of("admin", "administrator"));
    }
}
