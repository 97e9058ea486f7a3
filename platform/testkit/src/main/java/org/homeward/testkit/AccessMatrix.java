package org.homeward.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.homeward.testkit.AccessTable.Row;

/**
 * Asks the running service every question of {@code access.csv}: each of its endpoints as nobody,
 * as each role, and as an officer of another desk. The service's test says how to fill each route
 * in; what the answers must be stands in the table only.
 *
 * <pre>{@code
 * AccessMatrix.of("negotiation")
 *         .call("GET /api/v1/talks/{id}", () -> Call.on(talks.record()))
 *         .call("POST /api/v1/talks", () -> Call.plain().body("{…}"))
 *         .check();
 * }</pre>
 */
public final class AccessMatrix {
    private static final Set<String> CHANGING_HEADERS =
            Set.of("x-request-id", "date", "content-length");

    private final String service;
    private final List<Row> rows;
    private final Map<String, Supplier<Call>> calls = new LinkedHashMap<>();
    private final Set<String> streams = new TreeSet<>();

    private AccessMatrix(String service, List<Row> rows) {
        this.service = service;
        this.rows = rows;
    }

    public static AccessMatrix of(String service) {
        return new AccessMatrix(service, AccessTable.read().of(service));
    }

    /**
     * @param call made anew for each column, because one answer can change what the next would be
     */
    public AccessMatrix call(String route, Supplier<Call> call) {
        calls.put(route, call);
        return this;
    }

    /** A route below the REST layer, which no annotation declares and whose answer never ends. */
    public AccessMatrix stream(String route) {
        streams.add(route);
        return this;
    }

    /** Every route of the service stands in the table, and nothing else does. */
    public void checkRoutes() {
        Set<String> written = rows.stream().map(Row::route).collect(Collectors.toSet());
        Set<String> there = new TreeSet<>(Routes.declared());
        there.addAll(streams);
        assertThat(there)
                .as("routes of %s, and those of deploy/config/access.csv", service)
                .containsExactlyInAnyOrderElementsOf(written);
    }

    /** Every cell of the table is what the service answers. */
    public void checkAnswers() {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            row.expected()
                    .forEach((reader, expected) -> {
                        int status =
                                streams.contains(row.route())
                                        ? Streams.status(row.route(), reader)
                                        : send(row, reader, call(row)).statusCode();
                        if (status != expected) {
                            wrong.add(
                                    "%s as %s: %d instead of %d"
                                            .formatted(row.route(), reader, status, expected));
                        }
                    });
        }
        assertThat(wrong).as("answers of %s against deploy/config/access.csv", service).isEmpty();
    }

    /**
     * Another desk's record answers exactly like one that does not exist, and stands in no list.
     */
    public void checkHiddenIsMissing() {
        List<String> wrong = new ArrayList<>();
        for (Row row : rows) {
            Call call = call(row);
            if (!row.refuses(Reader.OTHER_DESK)) {
                checkNothingOfOurs(row, call, wrong);
            } else if (!call.hidden().isEmpty()) {
                checkSameAsMissing(row, call, wrong);
            }
        }
        assertThat(wrong).as("hidden records that can be told from missing ones").isEmpty();
    }

    private static void checkNothingOfOurs(Row row, Call call, List<String> wrong) {
        String answer = send(row, Reader.OTHER_DESK, call).asString();
        if (row.route().startsWith("GET") && answer.contains(Reader.OUR_DESK)) {
            wrong.add(row.route() + " shows another desk: " + answer);
        }
    }

    private static void checkSameAsMissing(Row row, Call call, List<String> wrong) {
        Map<UUID, UUID> stead = new HashMap<>();
        call.hidden().forEach(id -> stead.put(id, UUID.randomUUID()));
        String hidden = Call.replace(text(send(row, Reader.OTHER_DESK, call)), stead);
        String missing = text(send(row, Reader.OTHER_DESK, call.onMissing(stead)));
        if (!hidden.equals(missing)) {
            wrong.add(row.route() + "\n  hidden:  " + hidden + "\n  missing: " + missing);
        }
    }

    /**
     * What callers send in paths, queries, headers and bodies is not in the metrics, and neither is
     * any id: labels are the templates of routes.
     */
    public void checkMetricsTellNothing() {
        rows.stream()
                .filter(row -> !streams.contains(row.route()))
                .forEach(row -> {
                    send(row, Reader.DESK_OFFICER, call(row));
                    Canaries.sendTo(row.route());
                });
        Canaries.checkMetrics(rows.size());
    }

    /** How many questions {@link #checkAnswers} asks. */
    public int size() {
        return rows.stream().mapToInt(row -> row.expected().size()).sum();
    }

    private Call call(Row row) {
        Supplier<Call> call = calls.get(row.route());
        if (call != null) {
            return call.get();
        }
        assertThat(row.route())
                .as("the test says how to call %s", row.route())
                .startsWith("GET")
                .doesNotContain("{");
        return Call.plain();
    }

    private static Response send(Row row, Reader reader, Call call) {
        String[] route = row.route().split(" ", 2);
        RequestSpecification request = RestAssured.given().noFilters().urlEncodingEnabled(false);
        request.redirects().follow(false);
        reader.bearer().ifPresent(token -> request.auth().oauth2(token));
        call.headers().forEach(request::header);
        if (call.body() != null) {
            request.body(call.body());
        }
        return request.request(route[0], call.path(route[1]));
    }

    private static String text(Response response) {
        String requestId = String.valueOf(response.header("X-Request-Id"));
        Set<String> headers = new TreeSet<>();
        for (Header header : response.headers()) {
            if (!CHANGING_HEADERS.contains(header.getName().toLowerCase(Locale.ROOT))) {
                headers.add(header.toString());
            }
        }
        return response.statusCode()
                + " "
                + headers
                + " "
                + response.asString().replace(requestId, "<request id>");
    }
}
