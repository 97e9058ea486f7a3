package org.homeward.detainee.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.homeward.detainee.person.Detainees;
import org.homeward.detainee.person.Pen;
import org.homeward.detainee.publish.Journal;

/** The cabinet: what every use case that writes a sheet needs together. */
@ApplicationScoped
class Files {

    private final Detainees detainees;
    private final NameTokens tokens;
    private final Journal journal;
    private final Pen pen;

    Files(Detainees detainees, NameTokens tokens, Journal journal, Pen pen) {
        this.detainees = detainees;
        this.tokens = tokens;
        this.journal = journal;
        this.pen = pen;
    }

    Detainees detainees() {
        return detainees;
    }

    NameTokens tokens() {
        return tokens;
    }

    Journal journal() {
        return journal;
    }

    Pen pen() {
        return pen;
    }
}
