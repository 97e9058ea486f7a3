package org.homeward.gateway.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.homeward.access.figures.PublicDocument;
import org.homeward.web.NotFound;
import org.jboss.resteasy.reactive.RestPath;

/** Hands out the contracts; whoever may sign in may read what can be asked. */
@PublicDocument
@Path("/api/v1")
@Authenticated
class ContractResource {

    private final OpenApis documents;

    ContractResource(OpenApis documents) {
        this.documents = documents;
    }

    @GET
    @Path("openapi")
    @Produces(MediaType.APPLICATION_JSON)
    public ObjectNode all() {
        return documents.merged();
    }

    @GET
    @Path("openapi/{service}")
    @Produces(MediaType.APPLICATION_JSON)
    public ObjectNode one(@RestPath String service) {
        return documents.of(service).orElseThrow(NotFound::of);
    }

    @GET
    @Path("asyncapi")
    public Response events() {
        InputStream document = ContractResource.class.getResourceAsStream("/asyncapi.yaml");
        if (document == null) {
            throw NotFound.of();
        }
        return Response.ok(document, "application/yaml").build();
    }
}
