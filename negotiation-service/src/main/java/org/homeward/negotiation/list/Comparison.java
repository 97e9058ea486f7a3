package org.homeward.negotiation.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sets two versions against each other, person by person. */
final class Comparison {

    private Comparison() {}

    /** One of the two. */
    record Side(
            ListVersion version,
            List<ListEntry> entries,
            Map<Integer, List<ListVersionView.AnswerView>> answers) {

        Map<UUID, Integer> persons() {
            Map<UUID, Integer> persons = new LinkedHashMap<>();
            for (ListEntry entry : entries) {
                if (entry.detaineeId() != null) {
                    persons.put(entry.detaineeId(), entry.number());
                }
            }
            return persons;
        }

        List<ComparisonView.Line> unmatched() {
            return entries.stream()
                    .filter(e -> e.detaineeId() == null)
                    .map(e -> new ComparisonView.Line(e.number(), e.name()))
                    .toList();
        }

        @Nullable ListAnswer answer(int entry) {
            List<ListVersionView.AnswerView> said = answers.getOrDefault(entry, List.of());
            return said.isEmpty() ? null : said.getLast().answer();
        }
    }

    static ComparisonView of(Side ours, Side theirs) {
        Map<UUID, Integer> left = ours.persons();
        Map<UUID, Integer> right = theirs.persons();
        List<ComparisonView.Compared> oursOnly = new ArrayList<>();
        List<ComparisonView.Compared> both = new ArrayList<>();
        left.forEach((person, entry) ->
                (right.containsKey(person) ? both : oursOnly)
                        .add(
                                new ComparisonView.Compared(
                                        person, entry, right.get(person), ours.answer(entry))));
        List<ComparisonView.Compared> theirsOnly = new ArrayList<>();
        right.forEach((person, entry) -> {
            if (!left.containsKey(person)) {
                theirsOnly.add(
                        new ComparisonView.Compared(person, null, entry, theirs.answer(entry)));
            }
        });
        return new ComparisonView(
                ours.version().line(),
                theirs.version().line(),
                oursOnly,
                theirsOnly,
                both,
                new ComparisonView.Unmatched(ours.unmatched(), theirs.unmatched()));
    }
}
