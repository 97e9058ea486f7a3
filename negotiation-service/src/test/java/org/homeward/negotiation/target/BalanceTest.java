package org.homeward.negotiation.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The owed rule of domain.md §4, target by target, entry by entry, before and after the due
 * instant.
 */
@Tag("fast")
class BalanceTest {

    private static final Instant DUE = Instant.parse("2022-09-30T20:00:00Z");
    private static final Instant BEFORE = DUE.minusSeconds(1);
    private static final Instant AFTER = DUE.plusSeconds(1);

    /**
     * Entries: P pending, D delivered, C declined, c declined after the due instant, R removed, r
     * removed after it, X died, N claimed not held, S substituted. Deliveries: number with * when
     * late, ! when judged complete.
     */
    @ParameterizedTest(
            name =
                    "{0} entries [{1}] deliveries [{2}] at {3}: owed {4}, delivered {5}, complete {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                // EXACTLY
                "exactly 17,  '',   '',      DUE, 17,  0, false",
                "exactly 17,  '',   '17',    DUE, 17, 17, true",
                "exactly 17,  '',   '16',    DUE, 17, 16, false",
                "exactly 17,  '',   '17*',   DUE, 17,  0, false",
                "exactly 17,  '',   '17*',   ALL, 17, 17, true",
                "exactly 17,  '',   '10 7*', DUE, 17, 10, false",
                "exactly 17,  '',   '10 7*', ALL, 17, 17, true",
                "exactly 80,  CCCC, '76',    DUE, 76, 76, true",
                "exactly 80,  cccc, '76',    DUE, 80, 76, false",
                "exactly 80,  cccc, '76',    ALL, 76, 76, true",
                "exactly 3,   R,    '2',     DUE,  2,  2, true",
                "exactly 3,   r,    '2',     DUE,  3,  2, false",
                "exactly 3,   X,    '2',     ALL,  3,  2, false",
                "exactly 3,   N,    '2',     ALL,  3,  2, false",
                "exactly 2,   CCC,  '',      ALL,  0,  0, true",
                "exactly 3,   PPP,  '',      DUE,  3,  0, false",
                "exactly 3,   DPP,  '1',     DUE,  3,  1, false",
                "exactly 3,   DDSP, '2',     ALL,  3,  2, false",
                "exactly 3,   DDSD, '3',     ALL,  3,  3, true",
                "exactly 3,   X,    '',      DUE,  3,  0, false",
                "exactly 3,   N,    '',      DUE,  3,  0, false",
                "exactly 3,   '',   '3!',    DUE,  3,  3, true",
                "exactly 3,   '',   '2!',    DUE,  3,  2, false",
                // AT_LEAST
                "atLeast 5,   '',   '4',     DUE,  5,  4, false",
                "atLeast 5,   '',   '5',     DUE,  5,  5, true",
                "atLeast 5,   '',   '9',     DUE,  5,  9, true",
                "atLeast 5,   C,    '4',     DUE,  4,  4, true",
                "atLeast 5,   c,    '4',     DUE,  5,  4, false",
                "atLeast 5,   c,    '4',     ALL,  4,  4, true",
                "atLeast 5,   R,    '4',     DUE,  4,  4, true",
                "atLeast 5,   r,    '4',     DUE,  5,  4, false",
                "atLeast 5,   X,    '4',     ALL,  5,  4, false",
                "atLeast 5,   N,    '4',     ALL,  5,  4, false",
                "atLeast 5,   SP,   '4',     ALL,  5,  4, false",
                "atLeast 5,   P,    '4',     ALL,  5,  4, false",
                "atLeast 5,   '',   '4 1*',  DUE,  5,  4, false",
                "atLeast 5,   '',   '4 1*',  ALL,  5,  5, true",
                // UP_TO obliges to nothing, and is complete at its ceiling
                "upTo 5,      '',   '',      DUE,  0,  0, false",
                "upTo 5,      '',   '4',     DUE,  0,  4, false",
                "upTo 5,      '',   '5',     DUE,  0,  5, true",
                "upTo 5,      '',   '5*',    DUE,  0,  0, false",
                "upTo 5,      '',   '5*',    ALL,  0,  5, true",
                "upTo 5,      P,    '4',     ALL,  0,  4, false",
                "upTo 5,      C,    '4',     ALL,  0,  4, false",
                "upTo 5,      R,    '4',     ALL,  0,  4, false",
                "upTo 5,      X,    '4',     ALL,  0,  4, false",
                "upTo 5,      N,    '4',     ALL,  0,  4, false",
                "upTo 5,      SP,   '4',     ALL,  0,  4, false",
                // BETWEEN owes its lower end
                "between 5 8, '',   '4',     DUE,  5,  4, false",
                "between 5 8, '',   '5',     DUE,  5,  5, true",
                "between 5 8, '',   '8',     DUE,  5,  8, true",
                "between 5 8, C,    '4',     DUE,  4,  4, true",
                "between 5 8, c,    '4',     DUE,  5,  4, false",
                "between 5 8, c,    '4',     ALL,  4,  4, true",
                "between 5 8, R,    '4',     DUE,  4,  4, true",
                "between 5 8, r,    '4',     DUE,  5,  4, false",
                "between 5 8, X,    '4',     ALL,  5,  4, false",
                "between 5 8, N,    '4',     ALL,  5,  4, false",
                "between 5 8, SP,   '4',     ALL,  5,  4, false",
                "between 5 8, P,    '4',     ALL,  5,  4, false",
                "between 5 8, '',   '4 1*',  DUE,  5,  4, false",
                "between 5 8, '',   '4 1*',  ALL,  5,  5, true",
                // NAMED owes each who did not decline and was not removed
                "named 3,     PPP,  '',      DUE,  3,  0, false",
                "named 3,     DPP,  '1',     DUE,  3,  1, false",
                "named 3,     DDD,  '3',     DUE,  3,  3, true",
                "named 3,     DDC,  '2',     DUE,  2,  2, true",
                "named 3,     DDc,  '2',     DUE,  3,  2, false",
                "named 3,     DDR,  '2',     DUE,  2,  2, true",
                "named 3,     DDX,  '2',     DUE,  3,  2, false",
                "named 3,     DDN,  '2',     DUE,  3,  2, false",
                "named 3,     DDSP, '2',     DUE,  3,  2, false",
                "named 3,     DDSD, '3',     DUE,  3,  3, true",
                "named 3,     DDc,  '2',     ALL,  2,  2, true",
                "named 3,     DDr,  '2',     DUE,  3,  2, false",
                "named 3,     DDr,  '2',     ALL,  2,  2, true",
                "named 3,     CCR,  '',      DUE,  0,  0, true",
                "named 3,     DDD,  '2 1*',  DUE,  3,  2, false",
                "named 3,     DDD,  '2 1*',  ALL,  3,  3, true",
                "named 1,     X,    '',      ALL,  1,  0, false",
                "named 1,     N,    '',      ALL,  1,  0, false",
                "named 1,     SSD,  '1',     ALL,  1,  1, true",
                // ALL owes its frozen list, or no number at all
                "all 2,       PP,   '',      DUE,  2,  0, false",
                "all 2,       DD,   '2',     DUE,  2,  2, true",
                "all 2,       DC,   '1',     DUE,  1,  1, true",
                "all 2,       Dc,   '1',     DUE,  2,  1, false",
                "all 2,       Dc,   '1',     ALL,  1,  1, true",
                "all 2,       DR,   '1',     DUE,  1,  1, true",
                "all 2,       Dr,   '1',     DUE,  2,  1, false",
                "all 2,       DX,   '1',     ALL,  2,  1, false",
                "all 2,       DN,   '1',     ALL,  2,  1, false",
                "all 2,       DSP,  '1',     ALL,  2,  1, false",
                "all 2,       DSD,  '2',     ALL,  2,  2, true",
                "all 2,       DD,   '1 1*',  DUE,  2,  1, false",
                "all 2,       DD,   '1 1*',  ALL,  2,  2, true",
                "all,         '',   '',      DUE,  -,  0, false",
                "all,         '',   '40',    DUE,  -, 40, false",
                "all,         '',   '40!',   DUE,  -, 40, true",
                "all,         '',   '40*!',  DUE,  -,  0, false",
                "all,         '',   '40*!',  ALL,  -, 40, true",
                "all,         C,    '40',    ALL,  -, 40, false",
                "all,         X,    '',      ALL,  -,  0, false",
                // ITEMS
                "items 97000, '',   '97000', DUE, 97000, 97000, true",
                "items 97000, '',   '1',     DUE, 97000, 1, false",
                "items,       '',   '1',     DUE,  -,  1, false",
                "items,       '',   '1!',    DUE,  -,  1, true",
                "items 97000, '',   '97000*', DUE, 97000, 0, false",
                "items 97000, '',   '97000*', ALL, 97000, 97000, true",
                "items,       '',   '1*!',   DUE,  -,  0, false",
                "items,       '',   '1*!',   ALL,  -,  1, true",
                // UNSPECIFIED
                "unspecified, '',   '',      DUE,  -,  0, false",
                "unspecified, '',   '8',     ALL,  -,  8, false",
                "unspecified, '',   '8!',    ALL,  -,  8, true",
                "unspecified, '',   '8*!',   DUE,  -,  0, false",
                "unspecified, '',   '8*!',   ALL,  -,  8, true",
                "unspecified, C,    '',      ALL,  -,  0, false",
            })
    void whatIsOwed(
            String target,
            String entries,
            String deliveries,
            String at,
            @Nullable Integer owed,
            int delivered,
            boolean complete) {
        // When
        Balance balance =
                Balance.of(
                        target(target),
                        entries(entries),
                        deliveries(deliveries),
                        at.equals("DUE") ? DUE : null);
        // Then
        assertThat(balance).isEqualTo(new Balance(owed, delivered, complete));
        assertThat(balance.quantified()).isEqualTo(owed != null);
        assertThat(balance.shortfall())
                .isEqualTo(owed == null ? null : Integer.valueOf(Math.max(0, owed - delivered)));
        assertThat(balance.partly()).isEqualTo(owed != null && 0 < delivered && delivered < owed);
    }

    private static Target target(String text) {
        String[] words = text.split(" ");
        int n = words.length > 1 ? Integer.parseInt(words[1]) : 0;
        return switch (words[0]) {
            case "exactly" -> new Target.Exactly(n);
            case "atLeast" -> new Target.AtLeast(n);
            case "upTo" -> new Target.UpTo(n);
            case "between" -> new Target.Between(n, Integer.parseInt(words[2]));
            case "named" -> new Target.Named(ids(n));
            case "all" -> new Target.All("all for all", "2020-11-10", n == 0 ? null : ids(n));
            case "items" -> new Target.Items("maps", n == 0 ? null : n, "mines");
            default -> new Target.Unspecified();
        };
    }

    private static List<UUID> ids(int n) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            ids.add(new UUID(0, i));
        }
        return ids;
    }

    private static List<Entry> entries(String letters) {
        List<Entry> entries = new ArrayList<>();
        for (char letter : letters.toCharArray()) {
            EntryState state =
                    switch (Character.toUpperCase(letter)) {
                        case 'D' -> EntryState.DELIVERED;
                        case 'C' -> EntryState.DECLINED_BY_PERSON;
                        case 'R' -> EntryState.REMOVED_BY_AGREEMENT;
                        case 'X' -> EntryState.DIED_BEFORE;
                        case 'N' -> EntryState.CLAIMED_NOT_HELD;
                        case 'S' -> EntryState.SUBSTITUTED;
                        default -> EntryState.PENDING;
                    };
            Instant since = Character.isLowerCase(letter) ? AFTER : BEFORE;
            int number = entries.size() + 1;
            entries.add(new Entry(new UUID(1, number), number, null, state, since, null, null));
        }
        return entries;
    }

    private static List<Delivery> deliveries(String text) {
        List<Delivery> deliveries = new ArrayList<>();
        for (String one : text.isEmpty() ? new String[0] : text.split(" ")) {
            int count = Integer.parseInt(one.replaceAll("[*!]", ""));
            deliveries.add(new Delivery(count, one.contains("*") ? AFTER : DUE, one.contains("!")));
        }
        return deliveries;
    }
}
