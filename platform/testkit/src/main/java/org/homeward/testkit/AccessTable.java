package org.homeward.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code deploy/config/access.csv}: who gets which status from which endpoint, written by hand. */
final class AccessTable {
    private static final String RESOURCE = "homeward-config/access.csv";

    private final List<Row> rows;

    private AccessTable(List<Row> rows) {
        this.rows = rows;
    }

    static AccessTable read() {
        InputStream found =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE);
        if (found == null) {
            throw new IllegalStateException("Not on the class path: " + RESOURCE);
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(found, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessTable parse(List<String> lines) {
        List<String[]> cells =
                lines.stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split(",", -1))
                        .toList();
        String[] header = cells.getFirst();
        List<Row> rows = cells.stream().skip(1).map(row -> row(header, row)).toList();
        Set<String> routes = new HashSet<>();
        for (Row row : rows) {
            if (!routes.add(row.service() + " " + row.route())) {
                throw new IllegalArgumentException("access.csv says twice: " + row.route());
            }
        }
        return new AccessTable(rows);
    }

    List<Row> of(String service) {
        return rows.stream().filter(row -> row.service().equals(service)).toList();
    }

    private static Row row(String[] header, String[] cells) {
        if (cells.length != header.length) {
            throw new IllegalArgumentException("access.csv: " + Arrays.toString(cells));
        }
        Map<Reader, Integer> expected = new LinkedHashMap<>();
        for (int column = 3; column < header.length; column++) {
            expected.put(Reader.of(header[column].strip()), Integer.valueOf(cells[column].strip()));
        }
        return new Row(
                cells[0].strip(), cells[1].strip() + " " + cells[2].strip(), Map.copyOf(expected));
    }

    /**
     * @param route method and path template, as in {@code GET /api/v1/things/{id}}
     */
    record Row(String service, String route, Map<Reader, Integer> expected) {
        boolean refuses(Reader reader) {
            return expected.getOrDefault(reader, 0) >= 400;
        }
    }
}
