package org.homeward.detainee.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.homeward.access.Callers;
import org.homeward.detainee.person.Detainee;
import org.homeward.detainee.person.Recorded;
import org.homeward.detainee.person.Restricted;
import org.homeward.web.Rejected;
import org.homeward.web.Versions;
import org.jspecify.annotations.Nullable;

/** Changes the sheet by a merge patch (RFC 7396) made from its present version. */
@ApplicationScoped
class AmendDetainee {

    private static final Set<String> RESTRICTED = Set.of("nextOfKin", "health");

    private final Callers callers;
    private final Files files;
    private final MergePatch patches;

    AmendDetainee(Callers callers, Files files, MergePatch patches) {
        this.callers = callers;
        this.files = files;
        this.patches = patches;
    }

    @Transactional
    void handle(UUID id, @Nullable String ifMatch, ObjectNode patch) {
        Detainee detainee = files.detainees().findForUpdate(id);
        Versions.require(ifMatch, detainee.sequence());
        requireClearanceFor(patch);
        Restricted before =
                files.detainees().restricted(detainee).orElse(new Restricted(List.of(), null));
        DetaineeRequest request = patches.apply(patch, DetaineeView.asRequest(detainee, before));
        if (!request.desk().equals(detainee.desk())) {
            throw Rejected.of("desk", "desk-is-fixed", "A file never leaves its desk.");
        }
        amend(detainee, before, request);
    }

    private void amend(Detainee detainee, Restricted before, DetaineeRequest request) {
        Recorded recorded = files.pen().now();
        Restricted after = Sheet.restricted(request);
        var sheet = Sheet.file(request, recorded);
        files.detainees().requireExternalIdsFree(detainee.id(), sheet);
        Set<String> changed = detainee.amend(sheet, differences(before, after), recorded);
        if (!before.equals(after)) {
            files.detainees().replaceRestricted(detainee, after);
        }
        if (changed.contains("names")) {
            files.tokens().write(detainee);
        }
        files.journal().write(detainee, "detainee.amended", changed);
    }

    /** What the caller cannot read they must not replace unseen. */
    private void requireClearanceFor(ObjectNode patch) {
        if (!callers.current().cleared() && RESTRICTED.stream().anyMatch(patch::has)) {
            throw new ForbiddenException();
        }
    }

    private static Set<String> differences(Restricted before, Restricted after) {
        Set<String> changed = new TreeSet<>();
        if (!before.nextOfKin().equals(after.nextOfKin())) {
            changed.add("nextOfKin");
        }
        if (!Objects.equals(before.health(), after.health())) {
            changed.add("health");
        }
        return changed;
    }
}
