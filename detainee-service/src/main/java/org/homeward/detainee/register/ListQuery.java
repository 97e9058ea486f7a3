package org.homeward.detainee.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.homeward.detainee.name.NameFolding;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.status.Fate;
import org.homeward.web.Malformed;
import org.homeward.web.Reference;

/**
 * The list's SQL, put together of fixed parts; whatever a caller sent is bound, never written into
 * it.
 */
final class ListQuery {

    private static final int MOST_WORDS = 8;

    /**
     * Every word must begin a token of the name; a reference or another body's id is matched as a
     * whole.
     */
    private static final String WORD =
            " EXISTS (SELECT 1 FROM name_token t WHERE t.detainee_id = d.id"
                    + " AND t.desk = d.desk AND t.token LIKE ANY (CAST(:%s AS text[])))";

    private static final String ID =
            " d.reference = :reference OR EXISTS (SELECT 1 FROM external_id x"
                    + " WHERE x.detainee_id = d.id AND x.desk = d.desk AND lower(x.value) = lower(:typed))";

    private final StringBuilder sql =
            new StringBuilder("SELECT d.* FROM detainee d WHERE d.desk = ANY (:desks)");
    private final Map<String, Object> bound = new HashMap<>();

    ListQuery(Set<String> desks) {
        bound.put("desks", desks.toArray(String[]::new));
    }

    void ofFate(List<Fate> fates) {
        sql.append(" AND d.fate = ANY (:fates)");
        bound.put("fates", fates.stream().map(Fate::name).toArray(String[]::new));
    }

    void matching(String typed) {
        sql.append(" AND (").append(ID);
        bound.put("reference", reference(typed));
        bound.put("typed", typed.strip());
        List<String> words =
                NameFolding.words(typed).stream()
                        .filter(word -> !NameFolding.keys(word).isEmpty())
                        .limit(MOST_WORDS)
                        .toList();
        for (int i = 0; i < words.size(); i++) {
            String name = "word" + i;
            sql.append(i == 0 ? " OR (" : " AND").append(WORD.formatted(name));
            bound.put(
                    name,
                    NameFolding.keys(words.get(i)).stream()
                            .map(key -> key + "%")
                            .toArray(String[]::new));
        }
        sql.append(words.isEmpty() ? ")" : "))");
    }

    void after(UUID last) {
        sql.append(" AND d.id < :last");
        bound.put("last", last);
    }

    @SuppressWarnings("unchecked") // a native query for an entity class returns that class
    List<Detainee> run(EntityManager database, int limit) {
        Query query = database.createNativeQuery(sql + " ORDER BY d.id DESC", Detainee.class);
        bound.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    /** The reference in its canonical form, or what was typed where it is none. */
    private static String reference(String typed) {
        try {
            return Reference.parse(typed).value();
        } catch (Malformed _) {
            return typed;
        }
    }
}
