package org.homeward.negotiation.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homeward.negotiation.commitment.Act;
import org.homeward.negotiation.commitment.Fulfilment;
import org.homeward.negotiation.commitment.Terms;
import org.homeward.negotiation.detainee.Detainee;
import org.homeward.negotiation.detainee.Detainees;
import org.homeward.negotiation.facts.Facts;
import org.homeward.negotiation.sql.Sql;
import org.homeward.negotiation.sql.SqlFailure;
import org.homeward.negotiation.target.Entry;
import org.homeward.negotiation.target.PromisedObject;
import org.homeward.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * Writes hand-overs with their fulfilments and arrivals; the schema has the last word on "at most
 * once".
 */
@ApplicationScoped
class HandOvers {

    private static final String ARRIVAL =
            "INSERT INTO arrival (hand_over_id, detainee_id, desk, episode_id, fulfilment_id, entry_id, live, returned)"
                    + " SELECT * FROM %s";

    /** Somebody known to have come, on no list, turns out to be one of those who were counted. */
    private static final String IF_UNLISTED =
            " ON CONFLICT (hand_over_id, detainee_id) DO UPDATE SET fulfilment_id = excluded.fulfilment_id,"
                    + " entry_id = excluded.entry_id WHERE arrival.fulfilment_id IS NULL";

    private static final List<String> ARRIVAL_TYPES =
            List.of("uuid", "uuid", "text", "uuid", "uuid", "uuid", "bool", "bool");

    private final Sql sql;
    private final Detainees detainees;
    private final Facts facts;

    HandOvers(Sql sql, Detainees detainees, Facts facts) {
        this.sql = sql;
        this.detainees = detainees;
        this.facts = facts;
    }

    void add(Act act, HandOver handOver, List<Allocation> allocations) {
        int allocated = allocations.stream().mapToInt(a -> a.fulfilment().count()).sum();
        insert(act, handOver, allocated);
        for (Allocation allocation : allocations) {
            sql.update(
                    "INSERT INTO fulfilment (id, hand_over_id, commitment_id, desk, count) VALUES (?, ?, ?, ?, ?)",
                    allocation.fulfilment().id(),
                    handOver.id(),
                    allocation.commitment().state().terms().id(),
                    handOver.desk(),
                    allocation.fulfilment().count());
        }
        arrive(ARRIVAL, arrivals(handOver, allocations));
    }

    /**
     * While the captivity a return ended is not known, the person stands for it: asked before the
     * index can. Who was visited or told of has not returned by that.
     */
    void requireNotCounted(List<UUID> persons, PromisedObject object, String desk) {
        if (!object.returns()) {
            return;
        }
        List<UUID> counted =
                sql.list(
                        """
                        SELECT a.detainee_id FROM arrival a LEFT JOIN detainee d ON d.id = a.detainee_id
                        WHERE a.detainee_id = ANY (?) AND a.desk = ? AND a.live AND a.returned
                          AND a.fulfilment_id IS NOT NULL AND (a.episode_id IS NULL OR d.episode_id IS NULL OR a.episode_id = d.episode_id)\
                        """,
                        row -> row.uuid("detainee_id"),
                        persons,
                        desk);
        if (!counted.isEmpty()) {
            throw returnCounted();
        }
    }

    /** Tells others that somebody came, on a list or not. */
    void publish(HandOver handOver, List<Allocation> allocations) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("handOverId", handOver.id());
        data.put("reference", handOver.reference());
        data.put("desk", handOver.desk());
        data.put("object", handOver.object());
        data.put("date", handOver.date().text());
        data.put("arrivals", handOver.arrivals());
        data.put("allocated", allocations.stream().mapToInt(a -> a.fulfilment().count()).sum());
        facts.recorded("hand-over", handOver.id(), handOver.desk(), data);
    }

    /** They came with this delivery: until now it was a number. */
    void name(Terms terms, Fulfilment fulfilment, List<Entry> persons) {
        String desk = terms.desk();
        Map<UUID, @Nullable UUID> episodes = episodes(personsOf(persons), desk);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Entry entry : persons) {
            UUID person = Objects.requireNonNull(entry.detaineeId());
            rows.add(
                    new @Nullable Object[] {
                        fulfilment.handOverId(),
                        person,
                        desk,
                        episodes.get(person),
                        fulfilment.id(),
                        entry.id(),
                        true,
                        terms.object().returns()
                    });
        }
        arrive(ARRIVAL + IF_UNLISTED, rows);
    }

    private static List<UUID> personsOf(List<Entry> entries) {
        return entries.stream().map(entry -> Objects.requireNonNull(entry.detaineeId())).toList();
    }

    private void arrive(String statement, List<@Nullable Object[]> rows) {
        try {
            sql.bulk(statement, ARRIVAL_TYPES, rows);
        } catch (SqlFailure e) {
            if (e.violates("arrival_once") || e.violates("arrival_entry_once")) {
                throw returnCounted();
            }
            throw e;
        }
    }

    private Map<UUID, @Nullable UUID> episodes(List<UUID> persons, String desk) {
        Map<UUID, @Nullable UUID> episodes = new HashMap<>();
        for (Detainee detainee : detainees.find(persons, desk)) {
            episodes.put(detainee.id(), detainee.episodeId());
        }
        return episodes;
    }

    /** Frees those who came for another promise. */
    void retract(UUID fulfilment, Instant at) {
        sql.update(
                """
                UPDATE hand_over h SET allocated = h.allocated - f.count FROM fulfilment f
                WHERE f.id = ? AND h.id = f.hand_over_id\
                """,
                fulfilment);
        sql.update("UPDATE fulfilment SET retracted_at = ? WHERE id = ?", at, fulfilment);
        sql.update("UPDATE arrival SET live = false WHERE fulfilment_id = ?", fulfilment);
    }

    private void insert(Act act, HandOver handOver, int allocated) {
        var how = handOver.circumstances();
        Instant latest = handOver.date().latest();
        sql.update(
                "INSERT INTO hand_over (id, reference, desk, object, date_text, earliest, latest, place, intermediary,"
                        + " verified_by, evidence, arrivals, allocated, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                handOver.id(),
                handOver.reference(),
                handOver.desk(),
                handOver.object(),
                handOver.date().text(),
                handOver.date().earliest(),
                latest == null ? act.at() : latest,
                how.place(),
                how.intermediary(),
                how.verifiedBy(),
                how.evidence(),
                handOver.arrivals(),
                allocated,
                act.at(),
                act.by());
    }

    private List<@Nullable Object[]> arrivals(HandOver handOver, List<Allocation> allocations) {
        Map<UUID, UUID> fulfilments = new HashMap<>();
        Map<UUID, UUID> entries = new HashMap<>();
        for (Allocation allocation : allocations) {
            for (Entry entry : allocation.persons()) {
                if (entry.detaineeId() != null) {
                    fulfilments.put(entry.detaineeId(), allocation.fulfilment().id());
                    entries.put(entry.detaineeId(), entry.id());
                }
            }
        }
        Map<UUID, @Nullable UUID> episodes = episodes(handOver.persons(), handOver.desk());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (UUID person : handOver.persons()) {
            rows.add(
                    new @Nullable Object[] {
                        handOver.id(),
                        person,
                        handOver.desk(),
                        episodes.get(person),
                        fulfilments.get(person),
                        entries.get(person),
                        true,
                        handOver.object().returns()
                    });
        }
        return rows;
    }

    private static Conflict returnCounted() {
        return Conflict.of(
                "return-already-counted",
                "This person's return satisfies another commitment already.");
    }
}
