package org.homeward.negotiation.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.audit.AuditEntry;
import org.homeward.negotiation.agreement.AgreementView;
import org.homeward.negotiation.commitment.CommitmentState;
import org.homeward.negotiation.commitment.Terms;

/** Writes everything the reader may see as the table that the import takes. */
@ApplicationScoped
class ExportTable {

    private final Records records;
    private final Snapshots snapshots;
    private final Parts parts;
    private final ImportKeys keys;
    private final Audit audit;

    ExportTable(Records records, Snapshots snapshots, Parts parts, ImportKeys keys, Audit audit) {
        this.records = records;
        this.snapshots = snapshots;
        this.parts = parts;
        this.keys = keys;
        this.audit = audit;
    }

    String of(Collection<String> desks) {
        Map<UUID, String> ids = keys.externalIds(desks);
        List<AuditEntry> trail = new ArrayList<>();
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Columns.ALL);
            for (UUID id : records.agreementIds(desks)) {
                agreement(csv, records.agreement(id), ids, trail);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit.readAll(trail);
        return text.toString();
    }

    private void agreement(
            CsvWriter csv, AgreementView it, Map<UUID, String> ids, List<AuditEntry> trail) {
        String id = ids.getOrDefault(it.id(), it.reference());
        write(csv, RowKind.AGREEMENT, id, "", it.desk(), snapshots.agreement(it));
        trail.add(entry("agreement", it.id(), it.desk()));
        for (Promise promise : records.under(it.id())) {
            commitment(csv, promise, id, ids);
            trail.add(entry("commitment", promise.state().terms().id(), it.desk()));
        }
    }

    private void commitment(
            CsvWriter csv, Promise promise, String agreement, Map<UUID, String> ids) {
        CommitmentState state = promise.state();
        Terms terms = state.terms();
        String id = ids.getOrDefault(terms.id(), terms.reference());
        Map<String, String> cells = snapshots.commitment(state);
        cells.put("state", state.status().name());
        write(csv, RowKind.COMMITMENT, id, agreement, terms.desk(), cells);
        for (Line line : parts.of(promise)) {
            String own = ids.getOrDefault(line.id(), line.id().toString());
            write(csv, line.kind(), own, id, terms.desk(), line.cells());
        }
    }

    private static void write(
            CsvWriter csv,
            RowKind kind,
            String id,
            String parent,
            String desk,
            Map<String, String> cells) {
        cells.put(Columns.RECORD, kind.name());
        cells.put(Columns.ID, id);
        cells.put(Columns.PARENT, parent);
        cells.put(Columns.DESK, desk);
        csv.writeRecord(
                Columns.ALL.stream()
                        .map(column -> Cells.safe(cells.getOrDefault(column, "")))
                        .toList());
    }

    private static AuditEntry entry(String type, UUID id, String desk) {
        return new AuditEntry(type + ".exported", type, id, desk, Set.of());
    }
}
