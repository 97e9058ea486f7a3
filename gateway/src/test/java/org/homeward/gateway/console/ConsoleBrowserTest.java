package org.homeward.gateway.console;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
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
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.homeward.access.Roles;
import org.homeward.gateway.GatewayTest;
import org.homeward.gateway.Wires;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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
class ConsoleBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private String desk;
    WireMockServer services;
    Wires wires;

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

        page.getByTestId("submit-promise").click();

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
        page.waitForTimeout(700);
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

        page.getByTestId("submit-command").click();

        assertThat(page.getByTestId("commitment")).isVisible();
        services.verify(
                postRequestedFor(
                                urlPathEqualTo(
                                        "/api/v1/commitments/"
                                                + PlayedServices.FIRST
                                                + "/suspension"))
                        .withRequestBody(
                                equalToJson("{\"reason\":\"The talks are resumed on Monday.\"}")));
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
        rooms.put("statements", "/statements");
        rooms.put("statement-form", "/statements/new");
        rooms.put("release-day", "/release-day?desk=south-caucasus");
        rooms.put(
                "lists", "/lists?ours=" + PlayedServices.OURS + "&theirs=" + PlayedServices.THEIRS);
        rooms.put("list-form", "/lists/new");
        rooms.put("due-change", rooms.get("commitment") + "/commands/due-change");
        rooms.put("alerts", "/alerts?show=all");
        rooms.put("promise", "/promises/new");
        rooms.put("fulfilment", rooms.get("commitment") + "/fulfilments/new");
        for (var room : rooms.entrySet()) {
            page.navigate(url(room.getValue()));
            page.waitForTimeout(room.getKey().equals("board") ? 700 : 150);
            page.screenshot(picture(room.getKey() + "-" + width + "-" + language));
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

    private static Page.ScreenshotOptions picture(String name) {
        return new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true);
    }

    private static String url(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }
}
