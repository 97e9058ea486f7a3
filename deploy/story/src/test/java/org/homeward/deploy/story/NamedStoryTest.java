package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.homeward.deploy.local.client.Answer;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.HomewardApi;
import org.homeward.deploy.local.client.Mail;
import org.homeward.deploy.local.client.ObservedEvent;
import org.homeward.deploy.local.client.Promise;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two people are promised by name and one comes home: the breach says who is missing, and no mail
 * says a name.
 */
@ExtendWith(RunningPlatform.class)
@Tag("real")
class NamedStoryTest {

    private static final String FAMILY = "Testyan";

    @Test
    void aNamedPromiseHalfKeptBreaksForTheOneWhoIsMissing(Outside outside) {
        // Given
        HomewardApi api = outside.as("officer");
        DeskOfficer officer = new DeskOfficer(api, Outside.DESK, "named");
        String home = detainee(api, "Aram (made up)");
        String missing = detainee(api, "Narek (made up)");
        Instant due = outside.soon(10);
        Promise promise = promisedByName(officer, List.of(home, missing), due);
        String arrival =
                """
                {"date":"%s","place":"Demo crossing","verifiedBy":"officer","detainees":["%s"]}
                """
                        .formatted(outside.now(), home);

        // When
        api.post("/commitments/" + promise.id() + "/fulfilments", arrival).expect(201);

        // Then
        ObservedEvent breach = outside.watch().event("commitment.breached", promise.id());
        JsonNode facts = breach.data();
        assertThat(facts.path("owed").asInt()).isEqualTo(2);
        assertThat(facts.path("delivered").asInt()).isEqualTo(1);
        assertThat(facts.path("shortfall").asInt()).isEqualTo(1);
        assertThat(facts.path("outstandingDetainees"))
                .singleElement()
                .satisfies(id -> assertThat(id.asText()).isEqualTo(missing));
        List<Mail> mails = outside.watch().mails(promise.reference(), 3);
        assertThat(mails)
                .allSatisfy(mail ->
                        assertThat(mail.subject() + mail.text() + mail.html())
                                .doesNotContain(FAMILY, "Aram", "Narek"));
        assertThat(outside.events().seen(e -> e.data().toString().contains(FAMILY))).isEmpty();
    }

    /** The negotiation side knows a detainee once the event has travelled. */
    private static Promise promisedByName(DeskOfficer officer, List<String> ids, Instant due) {
        String agreement =
                officer.agreement("AGREED_MINUTES", "2023-12-07", "Agreed minutes (demo)");
        String target =
                "{\"kind\":\"NAMED\",\"detainees\":[\"%s\"]}".formatted(String.join("\",\"", ids));
        String dueText =
                "{\"edtf\":\"%s\",\"zone\":\"Asia/Yerevan\",\"wording\":\"soon\",\"graceDays\":0}"
                        .formatted(due);
        return await("negotiation-service knows both detainees")
                .atMost(Outside.PATIENCE)
                .ignoreExceptions()
                .until(() -> officer.commitment(agreement, target, dueText, ""), p -> true);
    }

    private static String detainee(HomewardApi api, String given) {
        String body =
                """
                {"names":[{"script":"latn","given":"%s","family":"%s","kind":"BIRTH"}],
                 "birth":"1999-XX-XX","desk":"%s"}
                """
                        .formatted(given, FAMILY, Outside.DESK);
        Answer answer = api.post("/detainees", body).expect(201);
        assertThat(answer.header("ETag")).isPresent();
        return answer.text("id");
    }
}
