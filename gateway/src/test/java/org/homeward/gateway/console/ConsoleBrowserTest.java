package org.homeward.gateway.console;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.access.Roles;
import org.homeward.gateway.GatewayTest;
import org.homeward.gateway.Wires;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rooms in a real browser. Pages are found by {@code data-testid}, which stays the same for
 * other suites: board, figure-overdue|due-soon|today|alerts, overdue-row, due-soon-row, breach,
 * board-alert, acknowledge, commitment, state, owed, delivered, outstanding, history,
 * record-fulfilment, fulfilment-form, submit-fulfilment, promise-form, preview-instant,
 * submit-promise, refusal, error-(input), alerts, alert, done, language, user, sign-out,
 * nav-board|commitments|alerts|record.
 */
@GatewayTest
@Tag("real")
class ConsoleBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private String desk;
    WireMockServer services;
    Wires wires;

    @ConfigProperty(name = "homeward.gateway.upstreams.detainee")
    URI detainees;

    @BeforeAll
    static void openBrowser() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @BeforeEach
    void aSituation() {
        desk = "desk-" + UUID.randomUUID();
        PlayedServices.answer(services);
    }

    @AfterEach
    void nothingWasForbidden() {
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void theBoardChangesByItselfWhenAPromiseIsBroken() {
        // Given
        PlayedServices.tell(wires, desk);
        var page = page(1440, "en", ColorScheme.LIGHT);
        page.navigate(url("/board"));
        assertThat(page.getByTestId("figure-overdue")).hasText("3");
        page.evaluate("window.sameDocument = true");

        // When
        var id = UUID.randomUUID();
        wires.commitmentState(id, desk, PlayedServices.breach(id, desk));

        // Then
        assertThat(page.getByTestId("figure-overdue")).hasText("4");
        assertThat(page.getByTestId("board-said")).containsText("4 overdue");
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
    }

    @Test
    void aRefusedPromiseComesBackAsItWasTyped() {
        services.stubFor(
                post(urlPathEqualTo("/api/v1/agreements"))
                        .willReturn(
                                PlayedServices.json(
                                        422,
                                        """
                                        {"status":422,"title":"Not accepted","detail":"The date is no EDTF date.","errors":[{"field":"date","detail":"The date is no EDTF date."}]}\
                                        """)));
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/promises/new"));
        page.getByLabel("Who promised").selectOption("Republic of Examplia");
        page.locator("#f-source").fill("Minutes & notes <of> the talks");
        page.locator("#f-date").fill("some day");
        page.locator("#f-edtf").fill("../2022-09");
        assertThat(page.getByTestId("preview-instant")).containsText("Asia/Yerevan");

        page.locator("#f-edtf").press("Enter");

        assertThat(page.getByTestId("error-date")).hasText("The date is no EDTF date.");
        assertThat(page.locator("#f-source")).hasValue("Minutes & notes <of> the talks");
        assertThat(page.locator("#f-edtf")).hasValue("../2022-09");
        page.screenshot(picture("promise-refused-1024"));
        complaints.removeIf(line -> line.contains("422"));
    }

    @Test
    void anAlertIsAcknowledgedByOneButton() {
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/alerts"));
        page.getByTestId("acknowledge").first().click();
        assertThat(page.getByTestId("done")).containsText("L-2B7KQ9M-4");
    }

    /** The picture in the README; copied to docs/images when the board looks different. */
    @Test
    void theBoardIsReadAtOneGlanceOnALaptop() {
        PlayedServices.tell(wires, "levant");
        var page = page(1440, "en", ColorScheme.LIGHT, "levant");
        page.navigate(url("/board"));
        assertThat(page.getByTestId("figure-overdue")).hasText("3");
        assertThat(page.locator("#chart canvas")).isVisible();
        drawn(page);
        page.screenshot(picture("board").setFullPage(true).setClip(0, 0, 1440, 1175));
        assertThat(page.getByTestId("figure-overdue")).isInViewport();
        assertThat(page.getByTestId("overdue")).isInViewport();
        assertThat(page.getByTestId("board-alerts")).isInViewport();
    }

    @Test
    void anOfficerSuspendsAPromiseWithAReason() {
        services.stubFor(
                post(urlPathEqualTo("/api/v1/commitments/" + PlayedServices.FIRST + "/suspension"))
                        .willReturn(PlayedServices.json(201, PlayedServices.sheet())));
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/commitments/" + PlayedServices.FIRST));
        page.getByTestId("commands").getByText("Suspend").click();
        page.locator("#f-reason").fill("The talks are resumed on Monday.");
        page.locator("#f-evidence").fill("Note verbale 17");

        page.getByTestId("submit-command").click();

        assertThat(page.getByTestId("commitment")).isVisible();
        services.verify(
                postRequestedFor(
                                urlPathEqualTo(
                                        "/api/v1/commitments/"
                                                + PlayedServices.FIRST
                                                + "/suspension"))
                        .withRequestBody(
                                equalToJson(
                                        "{\"reason\":\"The talks are resumed on Monday.\",\"evidence\":\"Note verbale 17\"}")));
    }

    @Test
    void evidenceThatIsTooLongIsSaidAtItsFieldAndComesBackAsItWasTyped() {
        // Given
        services.stubFor(
                post(urlPathEqualTo("/api/v1/commitments/" + PlayedServices.FIRST + "/waiver"))
                        .willReturn(
                                PlayedServices.json(
                                        400,
                                        """
                                        {"status":400,"title":"Bad request","detail":"The request is malformed.","errors":[{"field":"evidence","detail":"size must be between 0 and 4000"}]}\
                                        """)));
        var tooLong = "e".repeat(4_001);
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/commitments/" + PlayedServices.FIRST + "/commands/waiver"));
        page.locator("#f-evidence").fill(tooLong);
        page.locator("#f-reason").fill("Settled otherwise");

        // When
        page.getByTestId("submit-command").click();

        // Then
        assertThat(page.getByTestId("error-evidence"))
                .hasText("This is too long. Characters allowed: 4,000");
        assertThat(page.locator("#f-evidence")).hasValue(tooLong);
        assertThat(page.locator("#f-reason")).hasValue("Settled otherwise");
        complaints.removeIf(line -> line.contains("422"));
    }

    @Test
    void aSheetShowsTheOtherHalfOfAnExchangeWhoRaisedItAndWhatShowsEachChange() {
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/commitments/" + PlayedServices.FIRST));
        assertThat(page.getByTestId("history")).containsText("Evidence: Minutes, page 3");
        assertThat(page.getByTestId("raised")).containsText("Washington, 27 Sept 2026");
        assertThat(page.getByTestId("raised")).not().containsText("minefields");
        var half = page.getByTestId("other-half");
        assertThat(half).containsText("Border authority of Examplia: Maps · 97,000 sheets");
        assertThat(half).containsText("Breached");

        half.getByText("C-90WQE2D-7").click();

        assertThat(page.getByTestId("commitment")).containsText("C-90WQE2D-7");
    }

    @Test
    void whoRaisedWhatAtTalksIsRecordedPointByPoint() {
        // Given
        services.stubFor(
                post(urlPathEqualTo("/api/v1/talks"))
                        .willReturn(
                                PlayedServices.json(
                                        201, "{\"id\":\"%s\"}".formatted(PlayedServices.TALKS))));
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/talks/new"));
        page.locator("#f-venue").fill("Washington");
        page.locator("#f-raisedBy-2").fill("Foreign minister");
        page.locator("#f-raised-2").fill("The seventeen of C-7Q2M9KX-4");
        page.getByTestId("more-points").click();
        assertThat(page.locator("#f-venue")).hasValue("Washington");
        page.locator("#f-raisedBy-3").fill("Their foreign minister");
        page.locator("#f-raised-3").fill("The maps");

        // When
        page.getByTestId("submit-talks").click();

        // Then
        assertThat(page.getByTestId("raised")).containsText("Their foreign minister");
        services.verify(
                postRequestedFor(urlPathEqualTo("/api/v1/talks"))
                        .withRequestBody(
                                matchingJsonPath(
                                        "$.raised",
                                        equalToJson(
                                                """
                                                [{"by":"Foreign minister","what":"The seventeen of C-7Q2M9KX-4"},{"by":"Their foreign minister","what":"The maps"}]\
                                                """))));
    }

    @Test
    void whoCameAsANumberIsNamedByTheReferenceOfTheirFile() {
        // Given
        var delivery = UUID.randomUUID();
        var names =
                "/api/v1/commitments/%s/fulfilments/%s/names"
                        .formatted(PlayedServices.FIRST, delivery);
        services.stubFor(
                post(urlPathEqualTo(names))
                        .willReturn(PlayedServices.json(201, PlayedServices.sheet())));
        var cases = new WireMockServer(detainees.getPort());
        cases.start();
        PlayedServices.answerCases(cases);
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(
                url(
                        "/commitments/%s/commands/names?part=%s"
                                .formatted(PlayedServices.FIRST, delivery)));
        page.locator("#f-detainees").fill("D-8K3MX2Q-5\nD-0000000-0");
        page.locator("#f-reason").fill("Named by the border service");
        page.screenshot(picture("names-1024"));

        // When
        page.getByTestId("submit-command").click();

        // Then
        assertThat(page.getByTestId("commitment")).isVisible();
        cases.stop();
        services.verify(
                postRequestedFor(urlPathEqualTo(names))
                        .withRequestBody(
                                equalToJson(
                                        "{\"detainees\":[\"%s\",\"D-0000000-0\"],\"reason\":\"Named by the border service\"}"
                                                .formatted(PlayedServices.FOUND))));
    }

    @Test
    void aCaseFileThatIsNotFoundIsNamedAtItsField() {
        services.stubFor(
                post(urlPathMatching("/api/v1/commitments/.*/names"))
                        .willReturn(
                                PlayedServices.json(
                                        400,
                                        "{\"status\":400,\"title\":\"Bad request\",\"detail\":\"An id (UUID) is expected.\"}")));
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(
                url(
                        "/commitments/%s/commands/names?part=%s"
                                .formatted(PlayedServices.FIRST, UUID.randomUUID())));
        page.locator("#f-detainees").fill("D-0000000-0");

        page.getByTestId("submit-command").click();

        var problem = "No case file was found for the number D-0000000-0";
        assertThat(page.getByTestId("error-detainees")).hasText(problem);
        assertThat(page.getByTestId("refusal")).containsText("The detainees — " + problem);
        assertThat(page.getByTestId("refusal")).not().containsText("UUID");
        complaints.removeIf(line -> line.contains("422"));
    }

    @Test
    void aCommandOnWhatHasChangedMeanwhileSaysWhatIsNewAndCanBePressedAgain() {
        // Given
        var path = "/api/v1/commitments/" + PlayedServices.FIRST + "/suspension";
        services.stubFor(
                post(urlPathEqualTo(path))
                        .withHeader("If-Match", equalTo("\"3\""))
                        .willReturn(PlayedServices.json(201, PlayedServices.sheet())));
        services.stubFor(
                post(urlPathEqualTo(path))
                        .withHeader("If-Match", equalTo("\"1\""))
                        .willReturn(
                                PlayedServices.json(
                                        412, "{\"status\":412,\"title\":\"Changed meanwhile\"}")));
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/commitments/" + PlayedServices.FIRST + "/commands/suspension"));
        page.evaluate("document.querySelector('[name=seen]').value = '1'");
        page.locator("#f-reason").fill("The talks are resumed on Monday.");

        // When
        page.getByTestId("submit-command").click();

        // Then
        assertThat(page.getByTestId("stale")).containsText("Nothing has been recorded");
        assertThat(page.getByTestId("stale").locator("li")).not().hasCount(0);
        assertThat(page.locator("#f-reason")).hasValue("The talks are resumed on Monday.");
        page.screenshot(picture("stale-1024"));
        page.getByTestId("submit-command").click();
        assertThat(page.getByTestId("commitment")).isVisible();
        complaints.removeIf(line -> line.contains("412"));
    }

    @Test
    void theInputsOfATargetAreThoseOfItsKind() {
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/promises/new"));
        assertThat(page.locator("#f-count")).isVisible();
        assertThat(page.locator("#f-countTo")).isHidden();
        page.locator("#f-bound").selectOption("between");
        assertThat(page.locator("#f-countTo")).isVisible();
        page.getByLabel("All of them").check();
        assertThat(page.locator("#f-scope")).isVisible();
        assertThat(page.locator("#f-count")).isHidden();
        page.getByLabel("It is counted from something else").check();
        assertThat(page.locator("#f-afterEvent")).isVisible();
        assertThat(page.locator("#f-edtf")).isHidden();
        page.screenshot(picture("promise-all-1024"));
    }

    @Test
    void whoIsFoundIsPutOnTheListThatIsThenFrozen() {
        // Given
        services.stubFor(
                post(urlPathEqualTo("/api/v1/lists/" + PlayedServices.OURS + "/versions"))
                        .willReturn(PlayedServices.json(201, PlayedServices.frozen())));
        var cases = new WireMockServer(detainees.getPort());
        cases.start();
        PlayedServices.answerCases(cases);
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/lists/" + PlayedServices.OURS + "/versions/2/next"));
        page.locator("#f-persons").fill("Demo Person");
        page.locator("#f-q").fill("Demoyan");
        page.getByTestId("find").click();
        page.getByTestId("found").getByText("Demo Demoyan").click();
        page.getByTestId("find").click();
        assertThat(page.locator("#f-persons")).hasValue("Demo Person\nD-8K3MX2Q-5");
        page.screenshot(picture("list-found-1024"));
        cases.stop();
        page.locator("#f-reason").fill("One more was reported");

        // When
        page.getByTestId("submit-version").click();

        // Then
        assertThat(page.getByTestId("frozen")).isVisible();
        services.verify(
                postRequestedFor(
                                urlPathEqualTo(
                                        "/api/v1/lists/" + PlayedServices.OURS + "/versions"))
                        .withRequestBody(
                                equalToJson(
                                        """
                                        {"entries":[{"name":"Demo Person"},{"detaineeId":"%s"}],"reason":"One more was reported"}\
                                        """
                                                .formatted(PlayedServices.FOUND))));
    }

    @Test
    void whatTheOtherSideAnsweredIsRecordedForEachNameAndOpenOnesAreLeftOut() {
        // Given
        var path = "/api/v1/lists/" + PlayedServices.OURS + "/versions/2/answers";
        services.stubFor(
                post(urlPathEqualTo(path))
                        .willReturn(PlayedServices.json(201, PlayedServices.frozen())));
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/lists/" + PlayedServices.OURS + "/versions/2"));
        page.getByText("Record their answers").click();
        page.locator("#f-partyId").selectOption("Republic of Examplia");
        page.locator("#f-date").fill("2026-10-20");
        page.locator("#f-source").fill("Note verbale");
        page.locator("#f-answer-2").selectOption("Not held");

        // When
        page.getByTestId("submit-list-answers").click();

        // Then
        assertThat(page.getByTestId("frozen")).isVisible();
        services.verify(
                postRequestedFor(urlPathEqualTo(path))
                        .withRequestBody(
                                equalToJson(
                                        """
                                        {"partyId":"%s","date":"2026-10-20","source":"Note verbale","answers":[{"entry":2,"answer":"NOT_HELD"}]}\
                                        """
                                                .formatted(PlayedServices.DEBTOR))));
    }

    @Test
    void aListCanBeTypedWhileTheCaseFilesAreAway() {
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/lists/new"));
        page.locator("#f-persons").fill("Demo Person");
        page.locator("#f-q").fill("Demoyan");
        page.getByTestId("find").click();
        assertThat(page.getByTestId("refusal")).containsText("does not answer now");
        assertThat(page.locator("#f-persons")).hasValue("Demo Person");
    }

    @Test
    void aTableIsTriedBeforeItIsImported() {
        // Given
        services.stubFor(
                post(urlPathEqualTo("/api/v1/imports"))
                        .willReturn(PlayedServices.json(201, PlayedServices.imported(true))));
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/imports"));
        page.locator("#f-table")
                .setInputFiles(
                        new FilePayload(
                                "demo.csv",
                                "text/csv",
                                "record,external_id\r\nAGREEMENT,\u0561\r\n"
                                        .getBytes(StandardCharsets.UTF_8)));
        page.getByTestId("try-import").click();
        assertThat(page.getByTestId("imported")).containsText("nothing has been recorded");
        assertThat(page.getByTestId("import-row").first()).containsText("EDTF");
        page.screenshot(picture("import-tried-1024"));

        // When
        page.getByTestId("run-import").click();

        // Then
        assertThat(page.getByTestId("imported")).containsText("Imported");
        for (var dryRun : List.of("true", "false")) {
            services.verify(
                    postRequestedFor(urlPathEqualTo("/api/v1/imports"))
                            .withQueryParam("dryRun", equalTo(dryRun))
                            .withHeader("Content-Type", equalTo("text/csv; charset=utf-8"))
                            .withRequestBody(equalTo("record,external_id\nAGREEMENT,\u0561\n")));
        }
    }

    @Test
    void whatWasSaidOnADayStandsBesideWhatBecameOfIt() {
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/statements?on=2026-09-28"));
        assertThat(page.getByTestId("verdict").first()).hasText("Has changed since");
        var row = page.getByTestId("statement").first().locator("tr.bad");
        assertThat(row).containsText("0 of 17 delivered");
        assertThat(row).containsText("as first recorded");
        assertThat(row).containsText("Breached");
    }

    @Test
    void whatIsOverdueIsOneScreenWithItsEvidence() {
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/board"));
        page.getByTestId("all-overdue").click();
        assertThat(page.getByTestId("overdue-persons")).hasText("22");
        var line = page.getByTestId("overdue-line").first();
        assertThat(line).containsText("Republic of Examplia");
        assertThat(line).containsText("Washington");
        assertThat(line).containsText("Minutes of the talks");
    }

    @Test
    void whatChangedSinceTheLastTalksIsOneScreenAndADayCanBeAskedForInstead() {
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/talks"));
        page.getByTestId("to-changes").click();
        assertThat(page.locator("#f-talks")).hasValue(PlayedServices.TALKS.toString());
        assertThat(page.getByTestId("changes")).containsText("C-7Q2M9KX-4");

        page.navigate(url("/changes?talks=&since=2026-09-28"));

        assertThat(page.getByTestId("changes")).containsText("Breached");
        services.verify(
                getRequestedFor(urlPathEqualTo("/api/v1/changes"))
                        .withQueryParam("since", equalTo("2026-09-28")));
    }

    @Test
    void aReleaseDayIsRecordedByOneFormAcrossTheDesksPromises() {
        services.stubFor(
                post(urlPathEqualTo("/api/v1/hand-overs"))
                        .willReturn(
                                PlayedServices.json(
                                        201, "{\"id\":\"%s\"}".formatted(UUID.randomUUID()))));
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/release-day?desk=south-caucasus"));
        assertThat(page.getByTestId("arrived")).hasText("5");
        assertThat(page.getByTestId("extra")).hasText("1");
        page.locator("[name^=count-]").first().fill("4");
        page.locator("#f-extraCount").fill("1");
        page.locator("#f-verifiedBy").fill("Desk");

        page.getByTestId("submit-release-day").click();

        assertThat(page.getByTestId("refusal")).hasCount(0);
        services.verify(
                postRequestedFor(urlPathEqualTo("/api/v1/hand-overs"))
                        .withRequestBody(matchingJsonPath("$.count", equalTo("5")))
                        .withRequestBody(matchingJsonPath("$.allocations[0].count", equalTo("4"))));
    }

    @Test
    void whoCameOnNoListIsNamedFromTheReleaseDay() {
        var names = "/api/v1/hand-overs/" + PlayedServices.HAND_OVER + "/names";
        services.stubFor(
                post(urlPathEqualTo(names))
                        .willReturn(PlayedServices.json(201, PlayedServices.handOver())));
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/release-day?desk=south-caucasus"));
        page.getByTestId("name-unlisted").click();
        page.locator("#f-detainees").fill(PlayedServices.DEBTOR.toString());
        page.locator("#f-evidence").fill("Border protocol 14");
        page.locator("#f-reason").fill("Identified");

        page.getByTestId("submit-unlisted").click();

        assertThat(page.getByTestId("release-day-form")).isVisible();
        services.verify(
                postRequestedFor(urlPathEqualTo(names))
                        .withRequestBody(
                                matchingJsonPath(
                                        "$.detainees[0]",
                                        equalTo(PlayedServices.DEBTOR.toString())))
                        .withRequestBody(
                                matchingJsonPath("$.evidence", equalTo("Border protocol 14")))
                        .withRequestBody(matchingJsonPath("$.reason", equalTo("Identified"))));
    }

    @Test
    void whoMayOnlyReadSeesTheReleaseDayWithoutAForm() {
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/release-day?desk=south-caucasus"));
        assertThat(page.locator("[name^=count-]")).not().hasCount(0);

        var diplomat = Tokens.of("diplomat", Roles.DIPLOMAT).desks("south-caucasus").bearer();
        var read = given().auth().oauth2(diplomat).get("/release-day?desk=south-caucasus");

        assertThat(read.asString())
                .contains("C-7Q2M9KX-4")
                .doesNotContain("name=\"count-", "name=\"who-", "submit-release-day");
    }

    @Test
    void aPersonWhoGotLostSeesAPageAndAProgramAProblem() {
        var page = page(1024, "en", ColorScheme.LIGHT);
        page.navigate(url("/nowhere"));
        assertThat(page.getByTestId("error-page")).isVisible();
        complaints.removeIf(line -> line.contains("404"));
        given().accept("application/json")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    /** With {@code -Dhomeward.pictures=true} each room is also left in {@code target/pictures}. */
    @ParameterizedTest
    @CsvSource({
        "1440,en,LIGHT",
        "1440,hy,DARK",
        "1024,hy,LIGHT",
        "1024,en,DARK",
        "360,en,LIGHT",
        "360,hy,DARK"
    })
    void everyRoomFitsEveryScreen(int width, String language, ColorScheme scheme) {
        PlayedServices.tell(wires, desk);
        var page = page(width, language, scheme);
        var rooms = new TreeMap<String, String>();
        rooms.put("board", "/board");
        rooms.put("commitments", "/commitments");
        rooms.put("commitment", "/commitments/" + PlayedServices.FIRST);
        rooms.put("agreements", "/agreements");
        rooms.put("agreement", "/agreements/" + PlayedServices.AGREEMENT);
        rooms.put("talks", "/talks");
        rooms.put("round", "/talks/" + PlayedServices.TALKS);
        rooms.put("talks-form", "/talks/new");
        rooms.put("changes", "/changes");
        rooms.put("parties", "/parties");
        rooms.put("record", "/parties/" + PlayedServices.DEBTOR + "/compliance");
        rooms.put("statements", "/statements");
        rooms.put("statement-form", "/statements/new");
        rooms.put("release-day", "/release-day?desk=south-caucasus");
        rooms.put("unlisted", "/hand-overs/" + PlayedServices.HAND_OVER + "/names");
        rooms.put(
                "lists", "/lists?ours=" + PlayedServices.OURS + "&theirs=" + PlayedServices.THEIRS);
        rooms.put("list-form", "/lists/new");
        rooms.put("due-change", rooms.get("commitment") + "/commands/due-change");
        var version = "/lists/" + PlayedServices.OURS + "/versions/2";
        rooms.put("list-version", version);
        rooms.put("list-next", version + "/next");
        rooms.put("list-hand-over", version + "/hand-over");
        rooms.put("list-answers", version + "/answers");
        rooms.put("overdue", "/overdue");
        rooms.put("imports", "/imports");
        rooms.put("imported", "/imports/" + PlayedServices.IMPORT);
        rooms.put("agreement-status", "/agreements/" + PlayedServices.AGREEMENT + "/status");
        rooms.put("correction", rooms.get("commitment") + "/commands/correction");
        rooms.put("alerts", "/alerts?show=all");
        rooms.put("promise", "/promises/new");
        rooms.put("fulfilment", rooms.get("commitment") + "/fulfilments/new");
        for (var room : rooms.entrySet()) {
            page.navigate(url(room.getValue()));
            drawn(page);
            if (Boolean.getBoolean("homeward.pictures")) {
                page.screenshot(picture(room.getKey() + "-" + width + "-" + language));
            }
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(room.getKey() + " is no wider than the screen")
                    .isEqualTo(width);
        }
    }

    private Page page(int width, String language, ColorScheme scheme) {
        return page(width, language, scheme, desk, "south-caucasus");
    }

    private Page page(int width, String language, ColorScheme scheme, String... desks) {
        var token = Tokens.of("officer", Roles.DESK_OFFICER).desks(desks).bearer();
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(scheme)
                                .setReducedMotion(ReducedMotion.REDUCE)
                                .setLocale(language)
                                .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token)));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Letters and charts stand where they will stay; nothing moves, as the page was asked. */
    private static void drawn(Page page) {
        page.evaluate(
                "async () => { await document.fonts.ready;"
                        + " await new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next))); }");
    }

    private static Page.ScreenshotOptions picture(String name) {
        return new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true);
    }

    private static String url(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }
}
