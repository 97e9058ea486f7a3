package org.homeward.detainee.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.homeward.audit.Audit;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Detainees;
import org.homeward.detainee.person.Restricted;

/** Opens a file for reading; the reading is on the trail before the answer leaves. */
@ApplicationScoped
class ReadDetainee {

    private final Detainees detainees;
    private final Audit audit;

    ReadDetainee(Detainees detainees, Audit audit) {
        this.detainees = detainees;
        this.audit = audit;
    }

    @Transactional
    DetaineeView handle(UUID id) {
        Detainee detainee = detainees.find(id);
        audit.read("detainee.read", "detainee", id, detainee.desk());
        return DetaineeView.of(
                detainee, detainees.restricted(detainee).orElse(new Restricted(List.of(), null)));
    }
}
