package org.homeward.detainee.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.homeward.access.Roles;
import org.homeward.web.Created;
import org.homeward.web.Once;
import org.homeward.web.Page;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Case files over HTTP. */
@Path("/api/v1/detainees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Detainees",
        description = "Case files of persons believed to be, or to have been, held")
class DetaineeResource {

    private final RegisterDetainee register;
    private final AmendDetainee amend;
    private final Reading reading;
    private final Once once;

    DetaineeResource(RegisterDetainee register, AmendDetainee amend, Reading reading, Once once) {
        this.register = register;
        this.amend = amend;
        this.reading = reading;
        this.once = once;
    }

    @POST
    @APIResponseSchema(
            value = DetaineeView.class,
            responseCode = "201",
            responseDescription = "Recorded")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    @Operation(operationId = "registerDetainee", summary = "Open a case file on one of your desks")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "made up",
                                            value = Examples.REGISTRATION)))
    public RestResponse<DetaineeView> register(@Valid @NotNull DetaineeRequest request) {
        UUID id = once.run(request, () -> register.handle(request));
        return Created.at("/api/v1/detainees/" + id, reading.one(id));
    }

    @GET
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
    @Operation(operationId = "listDetainees", summary = "Find files of your desks, newest first")
    public Page<DetaineeRow> list(
            @Parameter(
                            description =
                                    "Words of a name in any script, a reference, or another body's id",
                            example = "Тестян")
                    @RestQuery
                    @Size(max = 200)
                    @Nullable String q,
            @Parameter(description = "One of your desks", example = "south-caucasus")
                    @RestQuery
                    @Size(max = 60)
                    @Nullable String desk,
            @Parameter(
                            description = "One fate, or several separated by commas",
                            example = "ACKNOWLEDGED")
                    @RestQuery
                    @Size(max = 400)
                    @Nullable String fate,
            @Parameter(description = "The `next` of the page before") @RestQuery @Size(max = 500)
                    @Nullable String cursor,
            @Parameter(description = "1 to 200, 50 if absent") @RestQuery @Nullable Integer limit) {
        return reading.some(new ListRequest(q, desk, fate, cursor, limit));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK, Roles.DIPLOMAT})
    @Operation(operationId = "readDetainee", summary = "Read a file, as far as you may see it")
    public DetaineeView read(@RestPath UUID id) {
        return reading.one(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.DESK_OFFICER, Roles.HEAD_OF_DESK})
    @Operation(
            operationId = "amendDetainee",
            summary = "Change the version of a file that you have read (RFC 7396)")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples = @ExampleObject(name = "made up", value = Examples.PATCH)))
    public DetaineeView amend(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull ObjectNode patch) {
        amend.handle(id, ifMatch, patch);
        return reading.one(id);
    }
}
