package org.homeward.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.homeward.audit.Finding.Kind;
import org.homeward.testkit.EventLog;
import org.homeward.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "negotiation"))
@Tag("real")
class TamperingTest {
    /** The first entry in the order of the chain. */
    private static final String FIRST = "(select id from audit_entry order by xact, id limit 1)";

    private static final String LAST =
            "(select id from audit_entry order by xact desc, id desc limit 1)";

    @Inject RecordChanges records;
    @Inject Sealer sealer;
    @Inject Checkpoints checkpoints;
    @Inject AuditConfig config;
    @Inject Chain chain;

    @BeforeEach
    void threeSealsWithTenEntriesAndTheirCheckpoints() throws Exception {
        tamper("truncate audit_entry, audit_seal");
        Files.deleteIfExists(config.checkpoints());
        for (int changes : List.of(5, 2, 3)) {
            records.change(changes);
            checkpoints.issue(sealer.seal().orElseThrow());
        }
    }

    @Test
    void anUntouchedTrailIsIntact() throws Exception {
        AuditReport report = verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.isIntact()).isTrue();
        assertThat(report.entries()).isEqualTo(10);
        assertThat(report.seals()).isEqualTo(3);
        assertThat(report.checkpoints()).isEqualTo(3);
        assertThat(report.unsealed()).isZero();
    }

    @Test
    void entriesThatAreNotSealedYetAreReportedAndAreNoFinding() throws Exception {
        // Given
        records.change(4);

        // When
        AuditReport report = verify();

        // Then
        assertThat(report.isIntact()).isTrue();
        assertThat(report.unsealed()).isEqualTo(4);
        assertThat(report.oldestUnsealed()).isNotNull();
    }

    @Test
    void anEditedEntryIsFound() throws Exception {
        tamper("update audit_entry set actor = 'somebody else' where id = " + FIRST);

        assertThat(kinds()).containsExactly(Kind.ENTRY_FORGED);
    }

    @Test
    void anEntryEditedBeforeItIsSealedIsFound() throws Exception {
        records.change(1);
        tamper("update audit_entry set fields = '{size}' where id = " + LAST);

        assertThat(kinds()).containsExactly(Kind.ENTRY_FORGED);
    }

    @Test
    void anEntryWithAnotherMacIsFound() throws Exception {
        tamper("update audit_entry set mac = sha256('x') where id = " + FIRST);

        assertThat(kinds()).containsExactly(Kind.ENTRY_FORGED, Kind.ENTRIES_SWAPPED);
    }

    @Test
    void aDeletedEntryIsFound() throws Exception {
        tamper("delete from audit_entry where id = " + FIRST);

        assertThat(kinds()).containsExactly(Kind.ENTRIES_DELETED);
    }

    @Test
    void anInsertedEntryIsFound() throws Exception {
        tamper(
                """
                insert into audit_entry
                select xact, gen_random_uuid(), at, actor, action, subject_type, subject_id, desk,
                       fields, request_id, mac
                  from audit_entry where id = %s\
                """
                        .formatted(FIRST));

        assertThat(kinds()).containsExactlyInAnyOrder(Kind.ENTRY_FORGED, Kind.ENTRIES_INSERTED);
    }

    @Test
    void aGenuineEntryThatIsCopiedIsFound() throws Exception {
        tamper(
                """
                insert into audit_entry
                select pg_current_xact_id(), id, at, actor, action, subject_type, subject_id, desk,
                       fields, request_id, mac
                  from audit_entry where id = %s\
                """
                        .formatted(FIRST));

        assertThat(kinds()).containsExactly(Kind.ENTRY_REPEATED);
    }

    @Test
    void twoGenuineEntriesThatChangePlacesAreFound() throws Exception {
        tamper(
                """
                update audit_entry e set xact = o.xact
                  from (select a.id as a, b.id as b, a.xact as ax, b.xact as bx
                          from audit_entry a, audit_entry b where a.id = %s and b.id = %s) p,
                       lateral (values (p.a, p.bx), (p.b, p.ax)) o (id, xact)
                 where e.id = o.id\
                """
                        .formatted(FIRST, LAST));

        assertThat(kinds()).containsExactly(Kind.ENTRIES_SWAPPED, Kind.ENTRIES_SWAPPED);
    }

    @Test
    void aSealThatIsTakenOutIsFound() throws Exception {
        tamper(
                "delete from audit_entry where xact >= (select from_xact from audit_seal where"
                        + " number = 2) and xact < (select to_xact from audit_seal where number ="
                        + " 2)");
        tamper("delete from audit_seal where number = 2");

        assertThat(kinds()).contains(Kind.CHAIN_BROKEN, Kind.CHAIN_CUT);
    }

    @Test
    void aCutEndIsFoundByTheCheckpointAndOnlyByIt() throws Exception {
        tamper(
                "delete from audit_entry where xact >= (select from_xact from audit_seal where"
                        + " number = 3)");
        tamper("delete from audit_seal where number = 3");

        assertThat(kinds()).containsExactly(Kind.CHAIN_CUT);
        assertThat(verifyWith(List.of()).isIntact()).isTrue();
    }

    @Test
    void anEmptiedTrailIsFound() throws Exception {
        tamper("truncate audit_entry, audit_seal");

        assertThat(kinds()).containsExactly(Kind.CHAIN_CUT);
    }

    @Test
    void aForgedCheckpointIsFoundAndProvesNothing() throws Exception {
        Path file = config.checkpoints();
        Files.writeString(file, Files.readString(file).replace("\"number\":3", "\"number\":4"));

        assertThat(kinds()).containsExactly(Kind.CHECKPOINT_FORGED);
    }

    @Test
    void anotherKeyVerifiesNothing() throws Exception {
        AuditKey other = AuditKey.of("another key of more than thirty-two characters");

        try (Connection connection = RealParts.behind("negotiation")) {
            AuditReport report =
                    new AuditVerifier("negotiation", other)
                            .verify(connection, config.checkpoints());

            assertThat(report.isIntact()).isFalse();
        }
    }

    @Test
    void theServiceItselfCannotChangeWhatItWrote() throws Exception {
        for (String change :
                List.of(
                        "update audit_entry set actor = 'x'",
                        "delete from audit_entry",
                        "truncate audit_entry",
                        "delete from audit_seal",
                        "update audit_seal set entries = 1")) {
            assertThatThrownBy(() -> tamper("set role negotiation_engine; " + change))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatFailedLeavesNoEntry() throws Exception {
        assertThatThrownBy(records::changeAndFail).hasMessage("no");

        assertThat(verify().entries()).isEqualTo(10);
    }

    @Test
    void aTransactionThatStillRunsIsLeftForTheNextSeal() throws Exception {
        try (Connection slow = RealParts.behind("negotiation");
                Statement statement = slow.createStatement()) {
            // Given
            slow.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            records.change(1);

            // When
            var whileItRuns = sealer.seal();
            slow.rollback();

            // Then
            assertThat(whileItRuns).isEmpty();
            assertThat(sealer.seal()).hasValueSatisfying(s -> assertThat(s.entries()).isOne());
        }
    }

    @Test
    void theCheckpointsAreInTheTopicAsWell() throws Exception {
        try (EventLog log = EventLog.of(CheckpointTopic.NAME)) {
            List<String> lines =
                    log.all().reversed().stream().limit(3).map(event -> event.data()).toList();

            assertThat(verifyWith(lines).isIntact()).isTrue();
            assertThat(verifyWith(lines).checkpoints()).isEqualTo(3);
        }
    }

    private List<Kind> kinds() throws Exception {
        return verify().findings().stream().map(Finding::kind).toList();
    }

    private AuditReport verify() throws Exception {
        return verifyWith(CheckpointFile.lines(config.checkpoints()));
    }

    private AuditReport verifyWith(List<String> lines) throws Exception {
        try (Connection connection = RealParts.behind("negotiation")) {
            return new AuditVerifier(chain.service(), chain.key()).verify(connection, lines);
        }
    }

    private static void tamper(String sql) throws Exception {
        try (Connection behind = RealParts.behind("negotiation");
                Statement statement = behind.createStatement()) {
            statement.execute(sql);
        }
    }
}
