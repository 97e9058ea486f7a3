package org.homeward.notification.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.homeward.notification.event.EventData;
import org.homeward.outbox.InboundEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we read of the producer's golden examples, each file being the producer's own. */
@Tag("fast")
class NegotiationContractTest {

    private static final Path EXAMPLES =
            Path.of("../negotiation-service/src/main/resources/contracts/events");
    private static final EventData DATA =
            EventData.reading(new ObjectMapper().registerModule(new JavaTimeModule()));

    @Test
    void aBreachIsReadWithItsFigures() throws IOException {
        // When
        CommitmentFact fact = example("breached");

        // Then
        assertThat(fact.subject().version()).isEqualTo(1);
        assertThat(fact.desk()).isEqualTo("south-caucasus");
        assertThat(fact.ownerId())
                .isEqualTo(UUID.fromString("0199a1b2-0000-7000-8000-0000000000aa"));
        assertThat(fact.owner()).isNull();
        assertThat(fact.history()).isFalse();
        assertThat(fact.facts().dueInstant()).isEqualTo(Instant.parse("2022-09-30T20:00:00Z"));
        assertThat(fact.facts().dueEdtf()).isEqualTo("../2022-09");
        assertThat(fact.facts().owed()).isEqualTo(17);
        assertThat(fact.facts().shortfall()).isEqualTo(17);
    }

    @Test
    void aRescissionAndAReinstatementNameTheirDueVersion() throws IOException {
        assertThat(example("breach-rescinded").rescindedDueVersion()).isEqualTo(1);
        assertThat(example("breach-reinstated").reinstatedDueVersion()).isEqualTo(1);
        assertThat(example("breach-reinstated").subject().version()).isEqualTo(1);
    }

    @Test
    void aCureSaysHowLateItWas() throws IOException {
        assertThat(example("cured-late").daysLate()).isEqualTo(4);
        assertThat(example("cured-late").delivered()).isEqualTo(17);
    }

    @Test
    void whatBecameOfAPersonIsReadAsADeathOnlyWhereItIsOne() throws IOException {
        assertThat(example("entry-changed").entries()).hasSize(1);
        assertThat(example("entry-changed").tellsOfADeath()).isFalse();
        assertThat(example("cured-late").tellsOfADeath()).isFalse();
    }

    @Test
    void aReminderSaysItsThreshold() throws IOException {
        assertThat(example("due-soon").threshold()).isEqualTo("P3D");
        assertThat(example("due-soon").facts().delivered()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "agreed",
                "due-changed",
                "fulfilled",
                "waived",
                "withdrawn",
                "superseded",
                "lapsed",
                "disputed",
                "fulfilment-recorded",
                "entry-changed",
                "suspended",
                "resumed"
            })
    void everyOtherEventIsLearntFrom(String what) throws IOException {
        CommitmentFact fact = example(what);
        assertThat(fact.commitmentId()).isNotNull();
        assertThat(fact.reference()).startsWith("C-");
        assertThat(fact.desk()).isNotBlank();
        assertThat(fact.dueVersion()).isPositive();
    }

    private static CommitmentFact example(String what) throws IOException {
        String type = "org.homeward.negotiation.commitment." + what + ".v1";
        String data = Files.readString(EXAMPLES.resolve(type).resolve("example.json"));
        Instant now = Instant.parse("2022-09-30T20:00:00Z");
        UUID id = UUID.randomUUID();
        return DATA.of(
                new InboundEvent(
                        id, type, "/homeward/negotiation", id, 1, null, now, now, null, data),
                CommitmentFact.class);
    }
}
