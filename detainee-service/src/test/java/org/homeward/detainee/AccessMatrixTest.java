package org.homeward.detainee;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.homeward.testkit.AccessMatrix;
import org.homeward.testkit.Call;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "detainee"))
@Tag("real")
class AccessMatrixTest {
    private static final String FILES = "/api/v1/detainees";
    private static final String ONE = FILES + "/{id}";

    private final AccessMatrix matrix =
            AccessMatrix.of("detainee")
                    .call("POST " + FILES, AccessMatrixTest::registration)
                    .call("GET " + ONE, () -> Call.on(file()))
                    .call("PATCH " + ONE, AccessMatrixTest::amendment)
                    .call("GET " + ONE + "/timeline", () -> Call.on(file()))
                    .call("POST " + ONE + "/assertions", AccessMatrixTest::assertion)
                    .call("GET " + ONE + "/assertions/{assertionId}", AccessMatrixTest::asserted)
                    .call(
                            "POST " + ONE + "/assertions/{assertionId}/approval",
                            AccessMatrixTest::decision)
                    .call(
                            "POST " + ONE + "/assertions/{assertionId}/refusal",
                            AccessMatrixTest::decision)
                    .call("POST " + ONE + "/episodes", AccessMatrixTest::capture)
                    .call("GET " + ONE + "/episodes/{episodeId}", AccessMatrixTest::captured)
                    .call(
                            "POST " + ONE + "/episodes/{episodeId}/closure",
                            AccessMatrixTest::closure)
                    .call("GET /api/v1/audit/{service}", () -> Call.on("detainee"));

    @Test
    void everyRouteStandsInTheTable() {
        matrix.checkRoutes();
    }

    @Test
    void theMetricsTellNothingOfARequest() {
        matrix.checkMetricsTellNothing();
    }

    @Test
    void everyRouteAnswersEveryRoleAsTheTableSays() {
        matrix.checkAnswers();
    }

    @Test
    void aHiddenRecordAnswersLikeAMissingOne() {
        matrix.checkHiddenIsMissing();
    }

    private static Call registration() {
        return Call.plain().body(CaseFiles.named("Demo-Narek", "Testyan (made up)"));
    }

    private static Call amendment() {
        return Call.on(file()).body("{\"priority\": \"URGENT\"}").header("If-Match", "\"1\"");
    }

    private static Call assertion() {
        return Call.on(file()).body(CaseFiles.fate("REPORTED_CAPTURED"));
    }

    private static Call asserted() {
        UUID file = file();
        return Call.on(file, assertedOn(file, CaseFiles.fate("REPORTED_CAPTURED")));
    }

    private static Call decision() {
        UUID file = file();
        String death = CaseFiles.assertion("FATE", "FOUND_DEAD", ", \"evidence\": \"Demo video\"");
        return Call.on(file, assertedOn(file, death)).body("{\"note\": \"Checked (made up)\"}");
    }

    private static Call capture() {
        return Call.on(file())
                .body(
                        "{\"from\": \"2022-09-13\", \"source\": \"Demo source\","
                                + " \"reliability\": \"C\", \"credibility\": 3}");
    }

    private static Call captured() {
        UUID file = file();
        return Call.on(file, UUID.fromString(CaseFiles.captured(file.toString())));
    }

    private static Call closure() {
        UUID file = UUID.fromString(CaseFiles.acknowledged());
        UUID episode = UUID.fromString(CaseFiles.captured(file.toString()));
        return Call.on(file, episode)
                .body(
                        "{\"end\": \"REPATRIATED\", \"to\": \"2022-10-04\","
                                + " \"source\": \"Demo source\", \"credibility\": 1}");
    }

    private static UUID file() {
        return UUID.fromString(CaseFiles.registered());
    }

    private static UUID assertedOn(UUID file, String body) {
        String id = CaseFiles.asserted(file.toString(), body).statusCode(201).extract().path("id");
        return UUID.fromString(id);
    }
}
