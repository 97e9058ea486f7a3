package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.homeward.deploy.local.client.Answer;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.HomewardApi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What cannot be meant, sent the way programs send it: through the gateway, refused by field, and
 * nothing of it stored.
 */
@ExtendWith(RunningPlatform.class)
@Tag("real")
class BadInputStoryTest {

    private static final String WHOLE =
            """
            {"agreementId":"AGREEMENT","debtorId":"DEBTOR","creditorId":"CREDITOR","desk":"south-caucasus",
             "object":"RELEASE","target":{"kind":"HEADCOUNT","exactly":17},
             "due":{"edtf":"../2022-09","zone":"Asia/Yerevan","wording":"in September","graceDays":0}}
            """;

    private static HomewardApi api;
    private static String agreement;
    private static String whole;

    @BeforeAll
    static void anAgreement(Outside outside) {
        api = outside.as("officer");
        DeskOfficer officer = new DeskOfficer(api, Outside.DESK, "bad input");
        agreement = officer.agreement("ORAL_PROMISE", "2022-09-27", "Press service (demo)");
        whole =
                WHOLE.replace("AGREEMENT", agreement)
                        .replace("DEBTOR", officer.debtor())
                        .replace("CREDITOR", officer.creditor());
    }

    @ParameterizedTest(name = "{1} for {0} is {2} and names {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"exactly\":17}          | \"exactly\":17            | 400 |",
                "{\"agreementId\":        | [{\"agreementId\":        | 400 |",
                "\"object\":              | \"surprise\":1,\"object\": | 400 | surprise",
                "\"exactly\":17           | \"exactly\":17,\"odd\":1  | 400 | target.odd",
                "\"exactly\":17           | \"exactly\":-17           | 400 | target.exactly",
                "\"exactly\":17           | \"exactly\":\"many\"      | 400 | target.exactly",
                "\"exactly\":17           | \"exactly\":99999999999   | 400 | target.exactly",
                "HEADCOUNT                | CROWD                     | 400 | target.kind",
                "../2022-09               | 2022-02-30                | 400 | due.edtf",
                "../2022-09               | end of September          | 400 | due.edtf",
                "Asia/Yerevan             | Asia/Nowhere              | 400 | due.zone",
                "\"graceDays\":0          | \"graceDays\":-1          | 400 | due.graceDays",
                "in September             | in\\u0000September        | 400 | due.wording",
                "in September             | in\\u001b[31mSeptember    | 400 | due.wording",
                "in September             | in\\ud800September        | 400 | due.wording",
                "\"RELEASE\"              | \"PARDON\"                | 400 | object",
                "AGREED-ID                | 1-1-1-1-1                 | 400 | agreementId",
                "AGREED-ID                | 0199a1b2-0000-7000-8000-000000000000 | 422 | agreementId",
            })
    void isRefusedByFieldAndNothingIsStored(String right, String wrong, int status, String field) {
        // Given
        String part = right.replace("AGREED-ID", agreement);
        assertThat(whole).contains(part);

        // When
        Answer answer = api.post("/commitments", whole.replace(part, wrong));

        // Then
        isAProblem(answer, status, field);
        JsonNode stored = api.get("/commitments?agreement=" + agreement).expect(200).json();
        assertThat(stored.path("items")).isEmpty();
    }

    @ParameterizedTest(name = "{0} with {1} is {2} and names {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/detainees | {\"names\":[{\"script\":\"latn\",\"full\":\"De\\u0000mo\"}],\"desk\":\"south-caucasus\"} | 400 | names[0].full",
                "/detainees | {\"names\":[{\"script\":\"latn\",\"full\":\"Demo\"}],\"desk\":\"south-caucasus\",\"birth\":\"2001-02-30\"} | 400 | birth",
                "/parties   | {\"name\":\"Demo\\u0007 (made up)\",\"kind\":\"STATE\"} | 400 | name",
                "/parties   | {\"name\":\"Demo (made up)\",\"kind\":\"EMPIRE\"} | 400 | kind",
                "/hand-overs| {\"date\":\"2022-10-04\",\"verifiedBy\":\"Desk\",\"desk\":\"south-caucasus\",\"count\":-4} | 400 | count",
                "/alerts/0199a1b2-0000-7000-8000-000000000000/acknowledgement | {\"note\":\"a\\u0000b\"} | 400 | note",
            })
    void everyServiceBehindTheGatewayNamesTheField(
            String path, String body, int status, String field) {
        isAProblem(api.post(path, body), status, field);
    }

    @Test
    void twoMegabytesAndBottomlessNestingAreRefused() {
        // Given
        String huge = whole.replace("in September", "x".repeat(2_000_000));
        List<Answer> answers = new ArrayList<>();

        // When
        for (int i = 0; i < 10; i++) {
            answers.add(api.post("/commitments", huge));
        }

        // Then
        assertThat(answers).allSatisfy(answer -> isAProblem(answer, 413, null));
        isAProblem(api.post("/commitments", "[".repeat(500_000)), 400, null);
        isAProblem(api.get("/commitments?limit=-1"), 400, "limit");
    }

    private static void isAProblem(Answer answer, int status, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).as(answer.body()).isNotBlank();
        if (field != null) {
            assertThat(problem.path("errors").findValuesAsText("field"))
                    .as(answer.body())
                    .contains(field);
        }
    }
}
