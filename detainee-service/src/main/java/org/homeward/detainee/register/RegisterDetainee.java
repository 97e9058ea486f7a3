package org.homeward.detainee.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Callers;
import org.homeward.detainee.person.CaseFile;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Recorded;
import org.homeward.web.Reference;
import org.homeward.web.Uuid7;

/** Opens a case file on one of the caller's desks. */
@ApplicationScoped
class RegisterDetainee {

    private final SecureRandom random = new SecureRandom();
    private final Callers callers;
    private final Files files;

    RegisterDetainee(Callers callers, Files files) {
        this.callers = callers;
        this.files = files;
    }

    UUID handle(DetaineeRequest request) {
        callers.current().requireDesk(request.desk());
        Recorded recorded = files.pen().now();
        CaseFile sheet = Sheet.file(request, recorded);
        Detainee.Identity identity =
                new Detainee.Identity(
                        Uuid7.next(recorded.at()),
                        Reference.random('D', random).value(),
                        request.desk());
        files.detainees().requireExternalIdsFree(identity.id(), sheet);
        Detainee detainee = Detainee.register(identity, sheet, recorded);
        files.detainees().add(detainee);
        files.detainees().addRestricted(detainee, Sheet.restricted(request));
        files.tokens().write(detainee);
        files.journal().write(detainee, "detainee.registered", Set.of());
        return detainee.id();
    }
}
