package org.homeward.negotiation.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the promises of a file can be taken: each after those that it waits for,
 * wherever they stand. Of an exchange whichever half comes second names the other.
 */
final class Order {

    private static final String HALF = "reciprocal_to";

    private final Map<String, CsvRow> promises = new HashMap<>();
    private final Map<String, List<Need>> waits = new HashMap<>();
    private final Map<String, String> halves = new HashMap<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<CsvRow> circular = new ArrayList<>();

    private Order() {}

    /**
     * A promise of the same file that must be there first.
     *
     * @param row the row that names it, in that column
     */
    record Need(CsvRow promise, CsvRow row, String column) {}

    static Order of(Table table) {
        Order order = new Order();
        table.commitments().forEach(row -> order.promises.put(row.id(), row));
        table.commitments().forEach(row -> order.waits.put(row.id(), order.waits(row, table)));
        order.sort(table);
        return order;
    }

    List<CsvRow> rows() {
        return rows;
    }

    /** Those that wait for themselves by way of others, and whatever waits for them. */
    List<CsvRow> circular() {
        return circular;
    }

    /** What the other half of an exchange is called, where this half is to name it. */
    @Nullable String half(CsvRow row) {
        return halves.get(row.id());
    }

    /** What must be there before this one. */
    List<Need> needs(CsvRow row) {
        List<Need> needs = new ArrayList<>(waits.getOrDefault(row.id(), List.of()));
        need(row, HALF, half(row)).ifPresent(needs::add);
        return needs;
    }

    private List<Need> waits(CsvRow row, Table table) {
        return Stream.concat(
                        Stream.of(row),
                        table.parts(row.id()).stream()
                                .filter(part -> part.kind().equals(Optional.of(RowKind.CONDITION))))
                .flatMap(one -> need(one, "after", one.cell("after")).stream())
                .toList();
    }

    private Optional<Need> need(CsvRow row, String column, @Nullable String id) {
        return Optional.ofNullable(id)
                .map(promises::get)
                .map(promise -> new Need(promise, row, column));
    }

    private void sort(Table table) {
        List<CsvRow> left = new ArrayList<>(table.commitments());
        Set<String> taken = new HashSet<>();
        while (!left.isEmpty()) {
            Optional<CsvRow> next =
                    first(left, row -> ready(row, taken) && exchanged(row, taken))
                            .or(() -> first(left, row -> ready(row, taken) && canBeNamed(row)));
            if (next.isEmpty()) {
                circular.addAll(left);
                return;
            }
            take(next.get(), taken);
            left.remove(next.get());
        }
    }

    private void take(CsvRow row, Set<String> taken) {
        String half = row.cell(HALF);
        if (half != null && exchanged(row, taken)) {
            halves.put(row.id(), half);
        } else if (half != null) {
            halves.put(half, row.id());
        }
        taken.add(row.id());
        rows.add(row);
    }

    private static Optional<CsvRow> first(List<CsvRow> left, Predicate<CsvRow> test) {
        return left.stream().filter(test).findFirst();
    }

    private boolean ready(CsvRow row, Set<String> taken) {
        return waits.getOrDefault(row.id(), List.of()).stream()
                .allMatch(need -> taken.contains(need.promise().id()));
    }

    /** The other half is there, or will not come with this file. */
    private boolean exchanged(CsvRow row, Set<String> taken) {
        String half = row.cell(HALF);
        return half == null || !promises.containsKey(half) || taken.contains(half);
    }

    /** The other half can name this one instead: it names no third one. */
    private boolean canBeNamed(CsvRow row) {
        CsvRow half = promises.get(row.cells().getOrDefault(HALF, ""));
        return half != null
                && half != row
                && !halves.containsKey(half.id())
                && (half.cell(HALF) == null || row.id().equals(half.cell(HALF)));
    }
}
