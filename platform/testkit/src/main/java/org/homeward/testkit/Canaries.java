package org.homeward.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Marked words in every place of a request that a caller fills, to be looked for where all read.
 */
final class Canaries {
    private static final String WORD = "canary";
    private static final String IN_PATH = "canary-Jm3-Zr7_uYQ0bX5tVw1nKcD2eFgHiJkLmNoP";
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern LABEL = Pattern.compile("\\buri=\"([^\"]*)\"");
    private static final List<String> HEADERS =
            List.of("User-Agent", "Referer", "Idempotency-Key", "X-Request-Id", "If-Match");

    /** What no route is: said by the framework, or by us for whatever no resource answers. */
    private static final Set<String> FIXED =
            Set.of("/other", "/outgoing", "/cors-preflight", "NOT_FOUND", "REDIRECTION", "UNKNOWN");

    private Canaries() {}

    /** Signed in and not, in the right place and beside every route. */
    static void sendTo(String route) {
        String[] parts = route.split(" ", 2);
        String path = parts[1].replaceAll("\\{[^}]+}", IN_PATH);
        for (Reader reader : List.of(Reader.NOBODY, Reader.DESK_OFFICER)) {
            send(reader, parts[0], path);
            send(reader, parts[0], path + "/" + IN_PATH);
        }
    }

    private static void send(Reader reader, String method, String path) {
        RequestSpecification request = RestAssured.given().noFilters().redirects().follow(false);
        reader.bearer().ifPresent(token -> request.auth().oauth2(token));
        HEADERS.forEach(name -> request.header(name, WORD + "-" + name));
        request.queryParam(WORD + "-name", WORD + "-value").contentType("application/json");
        request.body("{\"%1$s-field\": \"%1$s-text\"}".formatted(WORD));
        String answer = answer(request, method, path);
        assertThat(answer)
                .as("%s %s does not repeat its secret", method, path)
                .doesNotContain(IN_PATH);
    }

    private static String answer(RequestSpecification request, String method, String path) {
        try {
            return request.request(method, path).asString();
        } catch (Exception e) {
            throw new AssertionError("No answer to %s %s".formatted(method, path), e);
        }
    }

    /**
     * Looks at everything that the management port tells of the requests so far.
     *
     * @param routes how many the service has
     */
    static void checkMetrics(int routes) {
        String metrics =
                RestAssured.given().noFilters().get(ManagementPort.uri("/q/metrics")).asString();
        assertThat(metrics).contains("http_server_requests_seconds_count").doesNotContain(WORD);
        assertThat(UUID.matcher(metrics).results().map(MatchResult::group)).isEmpty();
        Set<String> labels =
                LABEL.matcher(metrics)
                        .results()
                        .map(found -> found.group(1))
                        .filter(label -> !FIXED.contains(label))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(labels).isNotEmpty().hasSizeLessThanOrEqualTo(routes + 10);
    }
}
