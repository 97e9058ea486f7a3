package org.homeward.access.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.homeward.access.Callers;

/**
 * Cuts every JSON answer to a reader of figures down to what is given to one. It is the last
 * filter: those before it look at the view itself.
 */
@Provider
@Priority(1)
public class FigureAnswers implements ContainerResponseFilter {

    private static final FigureFields FIELDS = FigureFields.read();

    private final Callers callers;
    private final ObjectMapper json;

    /** Given by the framework, which knows it as a field only. */
    @Context
    @SuppressWarnings("NullAway.Init")
    ResourceInfo resource;

    FigureAnswers(Callers callers, ObjectMapper json) {
        this.callers = callers;
        this.json = json;
    }

    /** A text is JSON that somebody wrote already. */
    private JsonNode tree(Object entity) {
        try {
            return entity instanceof String text ? json.readTree(text) : json.valueToTree(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is called JSON and is none", e);
        }
    }

    private boolean isPublic() {
        Class<?> answering = resource.getResourceClass();
        return answering != null && answering.isAnnotationPresent(PublicDocument.class);
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        MediaType type = answer.getMediaType();
        if (answer.hasEntity()
                && answer.getStatus() < 400
                && type != null
                && type.getSubtype().equals("json")
                && !isPublic()
                && callers.find().filter(FigureFields::onlyFiguresFor).isPresent()) {
            JsonNode tree = tree(answer.getEntity());
            FIELDS.prune("", tree);
            answer.setEntity(tree);
        }
    }
}
