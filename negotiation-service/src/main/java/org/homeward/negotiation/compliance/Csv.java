package org.homeward.negotiation.compliance;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.access.figures.FigureFields;
import org.homeward.negotiation.reading.CommitmentView;
import org.jspecify.annotations.Nullable;

/** The record as a table, one promise a row, for a spreadsheet (RFC 4180, UTF-8). */
final class Csv {

    private static final FigureFields FIGURES = FigureFields.read();
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private Csv() {}

    private record Column(String name, Function<Line, @Nullable Object> value) {

        /** A column is what the field of its name is in the record. */
        boolean isFigure() {
            return switch (name) {
                case "dueInstant", "restsOn" -> true;
                default -> FIGURES.gives("", name);
            };
        }
    }

    private record Line(ComplianceView record, PromiseLine line, CommitmentView it) {}

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("asOf", line -> line.record().asOf()),
                    new Column("reference", line -> line.it().reference()),
                    new Column("desk", line -> line.it().desk()),
                    new Column("state", line -> line.it().state()),
                    new Column("outcome", line -> line.line().outcome()),
                    new Column("broken", line -> line.it().broken()),
                    new Column("declared", line -> declared(line.it())),
                    new Column("disputed", line -> line.it().disputed()),
                    new Column("suspended", line -> line.it().suspended()),
                    new Column("agreedOn", line -> line.it().agreedOn()),
                    new Column("object", line -> line.it().object()),
                    new Column("target", line -> line.it().target().kind()),
                    new Column("owed", line -> line.it().owed()),
                    new Column("delivered", line -> line.it().delivered()),
                    new Column("outstanding", line -> line.it().outstanding()),
                    new Column("due", line -> line.it().due().edtf()),
                    new Column("zone", line -> line.it().due().zone()),
                    new Column("wording", line -> line.it().due().wording()),
                    new Column("dueInstant", line -> line.it().due().instant()),
                    new Column("completedOn", line -> line.it().completedOn()),
                    new Column("daysLate", line -> line.it().daysLate()),
                    new Column("daysOverdue", line -> line.line().daysOverdue()),
                    new Column("restsOn", Csv::restsOn));

    /**
     * @param figuresOnly cells that are not for readers of figures stay empty
     */
    static String of(ComplianceView record, boolean figuresOnly) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS.stream().map(Column::name).toList());
            for (PromiseLine line : record.commitments()) {
                Line row = new Line(record, line, line.commitment());
                csv.writeRecord(
                        COLUMNS.stream()
                                .map(column ->
                                        figuresOnly && !column.isFigure()
                                                ? ""
                                                : cell(column.value().apply(row)))
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A spreadsheet runs a cell that starts like a formula: an apostrophe makes it text. */
    static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static boolean declared(CommitmentView view) {
        return view.breaches().stream().anyMatch(b -> b.declared() && b.standing());
    }

    private static String restsOn(Line line) {
        Map<Integer, Annex> annexes =
                line.record().annexes().stream()
                        .collect(Collectors.toMap(Annex::number, annex -> annex));
        return line.line().annexes().stream()
                .map(annexes::get)
                .map(a -> a.kind() + " " + (a.reference() == null ? a.id() : a.reference()))
                .collect(Collectors.joining("; "));
    }
}
