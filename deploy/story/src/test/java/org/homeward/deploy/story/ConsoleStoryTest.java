package org.homeward.deploy.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.homeward.deploy.local.client.DeskOfficer;
import org.homeward.deploy.local.client.Promise;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An officer's morning in a real browser: sign in, watch a promise break, acknowledge, record the
 * return.
 */
@Order(1)
@ExtendWith(RunningPlatform.class)
@Tag("real")
class ConsoleStoryTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final double PATIENCE_MILLIS = Outside.PATIENCE.toMillis();

    private static Playwright playwright;
    private static Browser browser;

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
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-background-networking")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @Test
    void theBoardChangesLiveAndThePromiseIsAnsweredInTheConsole(Outside outside) {
        // Given
        Page page = signedIn(outside, "officer");
        page.evaluate("window.sameDocument = true");
        DeskOfficer officer = outside.officer("console");
        Instant due = outside.soon(5);
        String agreement = officer.agreement("ORAL_PROMISE", "2022-09-27", "Press service (demo)");

        // When
        Promise promise = officer.headcount(agreement, 17, due.toString(), "in a few seconds");

        // Then
        appears(about(page, "overdue-row", promise));
        assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
        picture(page, "board");
        theOfficerAcknowledges(page, promise);
        theOfficerRecordsTheReturn(page, outside, promise);
    }

    @Test
    void whatCameOfAnAgreementIsTakenAlongOnPaper(Outside outside) {
        // Given
        Page page = signedIn(outside, "officer");
        DeskOfficer officer = outside.officer("dossier");
        String agreement = officer.agreement("ORAL_PROMISE", "2022-09-27", "Press service (demo)");
        officer.headcount(agreement, 17, "../2099-09", "before the end of September");

        // When
        page.navigate(outside.address().gateway().resolve("/agreements/" + agreement).toString());
        page.getByTestId("to-record").click();

        // Then
        assertThat(page.getByTestId("promises")).hasText("1");
        assertThat(page.getByTestId("outstanding")).hasText("17");
        picture(page, "record");
        for (String paper : List.of("pdf", "pdf-named")) {
            String address = page.getByTestId(paper).getAttribute("href");
            APIResponse printed =
                    page.request().get(outside.address().gateway().resolve(address).toString());
            assertThat(printed.headers().get("content-type")).startsWith("application/pdf");
        }
    }

    private static void theOfficerAcknowledges(Page page, Promise promise) {
        page.getByTestId("nav-alerts").click();
        Locator alert = about(page, "alert", promise);
        appears(alert);
        picture(page, "alerts");
        alert.getByTestId("acknowledge").click();
        appears(page.getByTestId("done"));
    }

    private static void theOfficerRecordsTheReturn(Page page, Outside outside, Promise promise) {
        page.navigate(
                outside.address().gateway().resolve("/commitments/" + promise.id()).toString());
        picture(page, "commitment");
        page.getByTestId("record-fulfilment").click();
        page.locator("#f-date").fill(outside.now().toString());
        page.locator("#f-count").fill("17");
        page.locator("#f-verifiedBy").fill("officer");
        picture(page, "fulfilment");
        page.getByTestId("submit-fulfilment").click();
        appears(page.getByTestId("commitment"));
        assertThat(page.getByTestId("delivered").first()).containsText("17");
        picture(page, "kept-late");
    }

    private static Page signedIn(Outside outside, String user) {
        Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
        page.navigate(outside.address().gateway().resolve("/board").toString());
        page.locator("#username").fill(user);
        page.locator("#password").fill(user);
        page.locator("#kc-login").click();
        appears(page.getByTestId("board"));
        assertThat(page.getByTestId("user")).containsText(user);
        return page;
    }

    private static Locator about(Page page, String testId, Promise promise) {
        return page.getByTestId(testId)
                .filter(new Locator.FilterOptions().setHasText(promise.reference()));
    }

    private static void appears(Locator locator) {
        assertThat(locator).isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    }

    private static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(name + ".png"))
                        .setFullPage(true));
    }
}
