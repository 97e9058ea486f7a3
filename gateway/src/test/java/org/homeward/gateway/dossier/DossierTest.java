package org.homeward.gateway.dossier;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.homeward.access.Roles;
import org.homeward.access.figures.FigureFields;
import org.homeward.gateway.GatewayTest;
import org.homeward.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The paper that leaves the house: its figures, its languages, and no name that was not meant. */
@GatewayTest
@Tag("real")
class DossierTest {

    private static final String PARTY = "0199a1b2-0000-7000-8000-000000000001";
    private static final String RECORD = "/api/v1/parties/" + PARTY + "/compliance";
    private static final String NAME = "Արամ Ցուցադրական";

    WireMockServer services;

    @ConfigProperty(name = "homeward.gateway.upstreams.detainee")
    URI detainees;

    @BeforeEach
    void theServicesKnowARecord() {
        services.resetAll();
        services.stubFor(
                get(urlPathEqualTo(RECORD)).willReturn(okJson(text("/dossier/record.json"))));
        services.stubFor(
                get(urlPathEqualTo(RECORD))
                        .withHeader("Accept", equalTo("text/csv"))
                        .atPriority(1)
                        .willReturn(
                                aResponse()
                                        .withHeader("Content-Type", "text/csv")
                                        .withBody("asOf,reference\r\n")));
    }

    @Test
    void theDossierSaysTheFiguresInEnglish() {
        // When
        Response paper = paper(officer(), RECORD + "?lang=en");
        // Then
        keep("dossier-en", paper);
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.contentType()).startsWith("application/pdf");
        assertThat(paper.header("Content-Language")).isEqualTo("en");
        assertThat(words(paper))
                .contains("Republic of Examplia", "South Caucasus", "Kept late", "Broken: 5")
                .contains("Promises: 8, of which kept on time: 1.", "2022-12-31T20:00:00Z")
                .contains("C-7Q2M9KX-4", "D-7Q2M9KX-0", "A-5N1PT8C-2")
                .contains("4d967a30111bf29f0eba01c448b375c1629b2fed01cdfcc3aed91f1b57d5dd5e");
    }

    /** The record as negotiation-service answers it to a reader of figures. */
    @Test
    void aReaderOfFiguresGetsPageAndPaperWithoutAnybodysWords() throws IOException {
        // Given
        var mapper = new ObjectMapper();
        var record = mapper.readTree(text("/dossier/record.json"));
        FigureFields.read().prune("", record);
        services.stubFor(
                get(urlPathEqualTo(RECORD)).atPriority(1).willReturn(okJson(record.toString())));
        var analyst = Tokens.of("analyst", Roles.ANALYST).desks("south-caucasus").bearer();

        // When
        Response paper = paper(analyst, RECORD + "?lang=en");
        Response page = given().auth().oauth2(analyst).get("/parties/" + PARTY + "/compliance");

        // Then
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(words(paper))
                .contains("Promises: 8", "C-7Q2M9KX-4")
                .doesNotContain("D-7Q2M9KX-0");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("C-7Q2M9KX-4").doesNotContain("D-7Q2M9KX-0");
    }

    @Test
    void theDossierSaysTheFiguresInArmenian() {
        // When
        Response paper = paper(officer(), RECORD + "?lang=hy");
        // Then
        keep("dossier-hy", paper);
        assertThat(paper.header("Content-Language")).isEqualTo("hy");
        assertThat(words(paper))
                .contains("Կատարողականի տեղեկագիր", "Հարավային Կովկաս", "Խախտված: 5")
                .contains("8 խոստումից 1-ը կատարվել է ժամանակին");
    }

    @Test
    void theOwningServiceIsToldThatTheRecordLeavesTheHouse() {
        // When
        paper(officer(), RECORD + "?asOf=2022-12-31");
        // Then
        services.verify(
                getRequestedFor(urlPathEqualTo(RECORD))
                        .withQueryParam("purpose", equalTo("EXPORT"))
                        .withQueryParam("asOf", equalTo("2022-12-31")));
    }

    @Test
    void noNameStandsInItUnlessTheReaderIsClearedAndAsks() {
        // Given
        var persons =
                new WireMockServer(options().bindAddress("127.0.0.1").port(detainees.getPort()));
        persons.start();
        try {
            persons.stubFor(
                    get(urlPathMatching("/api/v1/detainees/.*"))
                            .willReturn(
                                    okJson(
                                            """
                                            {"reference":"D-7Q2M9KX-0","names":[{"script":"hy","full":"%s"}]}\
                                            """
                                                    .formatted(NAME))));
            // When
            String cleared = words(paper(cleared(), RECORD + "?names=true&lang=hy"));
            // Then
            assertThat(cleared).contains(NAME).contains("ՍԱՀՄԱՆԱՓԱԿ");
            assertThat(cleared).doesNotContain("2022-10-04").contains("4 հոկ, 2022 թ.");
            assertThat(words(paper(officer(), RECORD + "?names=true&lang=hy")))
                    .doesNotContain("Արամ");
            assertThat(words(paper(cleared(), RECORD + "?lang=hy"))).doesNotContain("Արամ");
        } finally {
            persons.stop();
        }
    }

    @Test
    void whoseNameCannotBeReadIsKnownByReferenceAndNeverCalledUnnamed() {
        // When
        String withoutAnswer = words(paper(cleared(), RECORD + "?names=true&lang=en"));
        // Then
        assertThat(withoutAnswer).contains("RESTRICTED", "D-7Q2M9KX-0");
    }

    @Test
    void theSameRecordIsTheSameFileToTheByte() {
        // Given
        byte[] first = paper(officer(), RECORD + "?lang=hy").asByteArray();
        // When
        byte[] second = paper(officer(), RECORD + "?lang=hy").asByteArray();
        // Then
        assertThat(second).isEqualTo(first);
    }

    @Test
    void anUnknownLanguageIsRefusedByName() {
        // When
        Response refused = paper(officer(), RECORD + "?lang=xx");
        // Then
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("lang");
    }

    @Test
    void whoSeesNoFiguresGetsNoPaper() {
        // When
        Response refused = paper(Tokens.of("auditor", Roles.AUDITOR).bearer(), RECORD);
        // Then
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(given().accept("application/pdf").get(RECORD).statusCode()).isEqualTo(401);
    }

    @Test
    void whoAcceptsNoPaperGetsTheServicesOwnAnswer() {
        // When
        Response json = given().auth().oauth2(officer()).accept("application/json").get(RECORD);
        // Then
        assertThat(json.contentType()).startsWith("application/json");
        assertThat(json.jsonPath().getInt("promises")).isEqualTo(8);
    }

    @Test
    void thePageShowsTheFiguresAndLeadsToTheTableAndThePaper() {
        // Given
        String room = "/parties/" + PARTY + "/compliance";
        // When
        Response page = given().auth().oauth2(officer()).accept("text/html").get(room);
        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString())
                .contains("Republic of Examplia", "id=\"months\"", room + "/pdf");
        assertThat(page.asString()).doesNotContain("names=true");
        assertThat(given().auth().oauth2(cleared()).accept("text/html").get(room).asString())
                .contains(room + "/pdf?asOf=2022-12-31T20:00:00Z&amp;names=true");
        Response table = given().auth().oauth2(officer()).get(room + "/csv");
        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.asString()).startsWith("asOf,reference");
        assertThat(given().auth().oauth2(officer()).get(room + "/pdf").contentType())
                .startsWith("application/pdf");
    }

    private static String officer() {
        return Tokens.of("officer", Roles.DESK_OFFICER).desks("south-caucasus").bearer();
    }

    private static String cleared() {
        return Tokens.of("diplomat", Roles.DIPLOMAT).desks("south-caucasus").cleared().bearer();
    }

    private static Response paper(String token, String path) {
        return given().auth().oauth2(token).accept("application/pdf").get(path);
    }

    private static String words(Response paper) {
        try (var document = Loader.loadPDF(paper.asByteArray())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new IllegalStateException(paper.asString(), e);
        }
    }

    /** For whoever wants to look at it. */
    private static void keep(String name, Response paper) {
        try {
            var folder = Files.createDirectories(Path.of("target", "pictures"));
            Files.write(folder.resolve(name + ".pdf"), paper.asByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String path) {
        try (InputStream in = DossierTest.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
