package org.homeward.negotiation.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.homeward.negotiation.target.EntryState;
import org.homeward.negotiation.target.Target;
import org.homeward.web.Conflict;
import org.homeward.web.NotFound;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every command in every state, beside a literal table: where it leads, or that it is refused. */
@Tag("fast")
class CommandMatrixTest {

    private static final UUID CONDITION = new UUID(9, 9);
    private static final String SEPTEMBER = "2022-09-29T10:00:00Z";
    private static final String OCTOBER = "2022-10-05T10:00:00Z";

    /** A dot is refused, a question mark finds nothing that it could be about. */
    private static final List<String> TABLE =
            List.of(
                    //             acc met due cor sus res cam ret dec wai wit sup dcl dis wak
                    "PROPOSED    : AGR  ?   .   .   .   .   .   ?   .   .  WIT  .   .  PRO PRO",
                    "CONDITIONAL :  .  AGR CON CON CON  .  CON  ?  CON  .  WIT SUP  .  CON CON",
                    "AGREED      :  .   ?  AGR AGR AGR  .  FUL  ?  AGR  .  WIT SUP  .  AGR AGR",
                    "BREACHED    :  .   ?  AGR AGR BRE  .  FUL  ?  BRE WAI  .  SUP  .  BRE BRE",
                    "FULFILLED   :  .   ?   .  FUL  .   .   .  AGR FUL  .   .   .   .  FUL FUL",
                    "CURED_LATE  :  .   ?   .  FUL  .   .   .  BRE CUR  .   .   .   .  CUR CUR",
                    "LAPSED      :  .   ?   .   .   .   .   .   ?   .   .   .   .   .  LAP LAP",
                    "WAIVED      :  .   ?   .   .   .   .   .   ?   .   .   .   .   .  WAI WAI",
                    "WITHDRAWN   :  .   ?   .   .   .   .   .   ?   .   .   .   .   .  WIT WIT",
                    "SUPERSEDED  :  .   ?   .   .   .   .   .   ?   .   .   .   .   .  SUP SUP");

    private static final List<Consumer<Promised>> COMMANDS =
            List.of(
                    p -> p.commitment.accept(p.act(), null, "agreed", null),
                    p -> p.commitment.meetCondition(p.act(), CONDITION, null, "seen"),
                    p -> p.commitment.due().change(p.act(), Promised.due("2022-12"), "new", null),
                    p -> p.commitment.due().correct(p.act(), Promised.due("2022-12"), "so", null),
                    p -> p.commitment.suspend(p.act(), "talks broke off"),
                    p -> p.commitment.resume(p.act(), null, "again"),
                    p -> p.came(17, "2022-09-28"),
                    p -> p.commitment.retract(p.act(), last(p), "another group"),
                    p -> p.deviated(1, EntryState.DECLINED_BY_PERSON, "2022-09-28"),
                    p -> p.commitment.waive(p.act(), "for the next one"),
                    p -> p.commitment.withdraw(p.act(), "off"),
                    p -> p.commitment.supersede(p.act(), Promised.id(), "a new one"),
                    p -> p.commitment.declareBreach(p.act(), Promised.id(), "2022", "said", 0),
                    p -> p.commitment.dispute(p.act(), Dispute.Kind.COUNT, "sixteen, they say"),
                    Promised::wake);

    private static UUID last(Promised promised) {
        return promised.commitment.state().fulfilments().isEmpty()
                ? CONDITION
                : promised.lastFulfilment();
    }

    private static Map<CommitmentStatus, Supplier<Promised>> states() {
        Map<CommitmentStatus, Supplier<Promised>> states = new LinkedHashMap<>();
        states.put(
                CommitmentStatus.PROPOSED,
                () -> Promised.proposed(new Target.Exactly(17), List.of()).at(SEPTEMBER));
        states.put(CommitmentStatus.CONDITIONAL, CommandMatrixTest::conditional);
        states.put(CommitmentStatus.AGREED, () -> Promised.ofSeventeen().at(SEPTEMBER));
        states.put(CommitmentStatus.BREACHED, CommandMatrixTest::breached);
        states.put(
                CommitmentStatus.FULFILLED,
                () -> Promised.ofSeventeen().at(SEPTEMBER).came(17, "2022-09-28"));
        states.put(CommitmentStatus.CURED_LATE, () -> breached().came(17, "2022-10-04"));
        states.put(
                CommitmentStatus.LAPSED, () -> Promised.of(new Target.UpTo(20)).at(OCTOBER).wake());
        states.put(CommitmentStatus.WAIVED, () -> after(breached(), 9));
        states.put(CommitmentStatus.WITHDRAWN, () -> after(Promised.ofSeventeen(), 10));
        states.put(CommitmentStatus.SUPERSEDED, () -> after(Promised.ofSeventeen(), 11));
        return states;
    }

    private static Promised conditional() {
        return Promised.of(
                        new Target.Exactly(17),
                        Promised.due("../2022-09"),
                        "2022-09-01T12:00:00Z",
                        List.of(new Condition(CONDITION, null, "maps")))
                .at(SEPTEMBER);
    }

    private static Promised breached() {
        return Promised.ofSeventeen().at(OCTOBER).wake();
    }

    private static Promised after(Promised promised, int command) {
        COMMANDS.get(command).accept(promised);
        return promised;
    }

    private static String outcome(Promised promised, Consumer<Promised> command) {
        try {
            command.accept(promised);
            return promised.status().name().substring(0, 3);
        } catch (Conflict e) {
            return " . ";
        } catch (NotFound e) {
            return " ? ";
        }
    }

    @Test
    void everyCommandLeadsFromEveryStateWhereTheTableSays() {
        // Given
        List<String> found = new ArrayList<>();
        // When
        states().forEach((status, promised) -> {
            assertThat(promised.get().status()).isEqualTo(status);
            StringBuilder row = new StringBuilder("%-12s:".formatted(status));
            for (Consumer<Promised> command : COMMANDS) {
                row.append(' ').append(outcome(promised.get(), command));
            }
            found.add(row.toString().stripTrailing());
        });
        // Then
        assertThat(found).containsExactlyElementsOf(TABLE);
    }
}
