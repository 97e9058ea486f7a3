package org.homeward.access.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.homeward.access.Callers;

/**
 * Cuts every JSON answer to a reader of figures down to what is given to one. It is the last filter:
 * those before it look at the view itself.
 */
@Provider
@Priority(1)
public class FigureAnswers implements ContainerResponseFilter {

    private static final FigureFields FIELDS = FigureFields.read();

    private final Callers callers;
    private final ObjectMapper json;

    FigureAnswers(Callers callers, ObjectMapper json) {
        this.callers = callers;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        MediaType type = answer.getMediaType();
        if (answer.hasEntity()
                && answer.getStatus() < 400
                && type != null
                && type.getSubtype().equals("json")
                && !(answer.getEntity() instanceof String)
                && callers.find().filter(FigureFields::onlyFiguresFor).isPresent()) {
            JsonNode tree = json.valueToTree(answer.getEntity());
            FIELDS.prune("", tree);
            answer.setEntity(tree);
        }
    }
}
