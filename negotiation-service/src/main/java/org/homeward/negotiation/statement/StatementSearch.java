package org.homeward.negotiation.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.homeward.negotiation.facts.DateField;
import org.jspecify.annotations.Nullable;

/**
 * Builds the query behind a search. Words are looked up in a table of their own by ranges of text,
 * because that is what an index may answer underneath row-level security: full-text operators are
 * not leakproof, so PostgreSQL would read every row of the desk instead.
 */
final class StatementSearch {

    /** Sorts behind every word that begins with what stands before it. */
    private static final String END = "\uDBFF\uDFFF";

    private final StringBuilder where = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    private StatementSearch() {}

    static StatementSearch of(StatementFilter filter, Set<String> desks) {
        StatementSearch search = new StatementSearch();
        search.words(Words.of(filter.q), false, desks);
        search.words(Words.of(filter.speaker), true, desks);
        StatementFilter.given(filter.language)
                .ifPresent(tag -> search.and("lower(language) = lower(?)", tag));
        filter.talksId().ifPresent(id -> search.and("talks_id = ?", id));
        filter.day().ifPresent(search::overlaps);
        return search;
    }

    /** More conditions, to stand behind those that are always there. */
    String where() {
        return where.toString();
    }

    List<@Nullable Object> values() {
        return values;
    }

    private void words(Set<String> words, boolean ofSpeaker, Set<String> desks) {
        for (String word : words) {
            and(
                    "EXISTS (SELECT 1 FROM statement_word w WHERE w.statement_id = t.id AND w.desk = ANY (?)"
                            + " AND w.of_speaker = ? AND w.word >= ? AND w.word < ?)",
                    desks,
                    ofSpeaker,
                    word,
                    word + END);
        }
    }

    /** An open end reaches everything. */
    private void overlaps(DateField day) {
        if (day.latest() != null) {
            and("(earliest IS NULL OR earliest < ?)", day.latest());
        }
        if (day.earliest() != null) {
            and("(latest IS NULL OR latest > ?)", day.earliest());
        }
    }

    private void and(String condition, @Nullable Object... bound) {
        where.append("AND ").append(condition).append(' ');
        values.addAll(Arrays.asList(bound));
    }
}
