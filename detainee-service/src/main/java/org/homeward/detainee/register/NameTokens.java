package org.homeward.detainee.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.homeward.detainee.name.NameFolding;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Detainees;

/** Keeps the tokens under which a file is found in step with its names, in the same transaction. */
@ApplicationScoped
class NameTokens {

    private static final String INSERT =
            "INSERT INTO name_token (detainee_id, desk, token) SELECT :id, :desk, unnest(CAST(:tokens AS text[]))";
    private static final String DELETE =
            "DELETE FROM name_token WHERE detainee_id = :id AND desk = :desk";

    private final EntityManager database;
    private final Detainees detainees;

    NameTokens(EntityManager database, Detainees detainees) {
        this.database = database;
        this.detainees = detainees;
    }

    void write(Detainee detainee) {
        Set<String> tokens = NameFolding.tokens(detainee.file().names());
        detainees.flushChanges();
        database.createNativeQuery(DELETE)
                .setParameter("id", detainee.id())
                .setParameter("desk", detainee.desk())
                .executeUpdate();
        database.createNativeQuery(INSERT)
                .setParameter("id", detainee.id())
                .setParameter("desk", detainee.desk())
                .setParameter("tokens", tokens.toArray(String[]::new))
                .executeUpdate();
    }
}
