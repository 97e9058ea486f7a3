package org.homeward.notification.ladder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.access.Roles;
import org.homeward.web.Page;

/** The rule set, to be read by those who keep the functions and roles it addresses. */
@Path("/api/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules")
@RolesAllowed(Roles.ADMINISTRATOR)
class RuleResource {

    private final Rules rules;

    RuleResource(Rules rules) {
        this.rules = rules;
    }

    @GET
    @Operation(summary = "List the rules with their ladders")
    public Page<RuleView> list() {
        return new Page<>(rules.all().stream().map(RuleView::of).toList(), null);
    }
}
