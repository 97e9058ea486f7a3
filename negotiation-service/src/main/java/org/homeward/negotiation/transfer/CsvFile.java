package org.homeward.negotiation.transfer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homeward.web.CleanText;
import org.homeward.web.Malformed;

/**
 * Reads a table as people send it: with or without a byte order mark, separated by commas or
 * semicolons. What cannot be read costs its own row and no other.
 */
final class CsvFile {

    static final int MOST_ROWS = 2_000;

    private static final String FILE = "file";
    private static final char UNREADABLE = '\uFFFD';
    private static final int LONGEST_ID = 200;

    private final List<String> header = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();

    private CsvFile() {}

    /**
     * @throws Malformed when the header cannot be used or there are too many rows
     */
    static List<CsvRow> rows(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CsvFile file = new CsvFile();
        file.read(body);
        if (file.rows.isEmpty()) {
            throw Malformed.of(FILE, "There is no row below the header.");
        }
        return file.rows;
    }

    private void read(String body) {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator(body))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(body)) {
            records(reader.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void records(Iterator<CsvRecord> records) {
        int line = 1;
        try {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = Math.toIntExact(record.getStartingLineNumber());
                if (header.isEmpty()) {
                    header(record.getFields());
                } else {
                    add(line, record.getFields());
                }
            }
        } catch (CsvParseException e) {
            if (header.isEmpty()) {
                throw Malformed.of("header", "The header is no row of separated values.");
            }
            String reason =
                    "From here on the file is no table: a quotation mark is not closed, or something follows a closed one.";
            rows.add(new CsvRow(line + 1, Map.of(), new CsvRow.Fault(Columns.RECORD, reason)));
        }
    }

    private void header(List<String> names) {
        for (String name : names) {
            String column = name.strip().toLowerCase(Locale.ROOT);
            int place = header.size() + 1;
            if (!Columns.ALL.contains(column)) {
                throw Malformed.of("header", "Column " + place + " has a name that is not known.");
            }
            if (header.contains(column)) {
                throw Malformed.of("header", "Column " + place + " stands there twice.");
            }
            header.add(column);
        }
        if (!header.containsAll(List.of(Columns.RECORD, Columns.ID))) {
            throw Malformed.of("header", "The columns record and external_id must be there.");
        }
    }

    private void add(int line, List<String> fields) {
        if (rows.size() == MOST_ROWS) {
            throw Malformed.of(FILE, "A file has at most " + MOST_ROWS + " rows; divide it.");
        }
        if (fields.size() != header.size()) {
            String reason =
                    "The row has %d fields and the header has %d."
                            .formatted(fields.size(), header.size());
            rows.add(new CsvRow(line, Map.of(), new CsvRow.Fault(Columns.RECORD, reason)));
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        CsvRow.Fault problem = null;
        for (int i = 0; i < fields.size(); i++) {
            String column = header.get(i);
            try {
                String cell = clean(column, fields.get(i));
                if (!cell.isEmpty()) {
                    cells.put(column, cell);
                }
            } catch (Malformed e) {
                problem = new CsvRow.Fault(column, e.detail());
            }
        }
        rows.add(new CsvRow(line, cells, problem));
    }

    private static String clean(String column, String field) {
        if (field.indexOf(UNREADABLE) >= 0) {
            throw Malformed.of(column, "The text is not UTF-8.");
        }
        String cell = Cells.plain(CleanText.of(column, field)).strip();
        if (column.equals(Columns.ID) && cell.length() > LONGEST_ID) {
            throw Malformed.of(column, "An id has at most " + LONGEST_ID + " characters.");
        }
        return cell;
    }

    /** The one that stands more often in the first line. */
    private static char separator(String body) {
        String first = body.lines().findFirst().orElse("");
        long semicolons = first.chars().filter(c -> c == ';').count();
        return semicolons > first.chars().filter(c -> c == ',').count() ? ';' : ',';
    }
}
