package org.homeward.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.homeward.web.request.BodyLimit;

/**
 * The one door for JSON bodies: text is cleaned before anything reads it, and whatever is wrong is
 * said by naming the field. An empty body counts as an object without fields.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class JsonGate implements ReaderInterceptor {

    private static final byte[] NO_FIELDS = "{}".getBytes(StandardCharsets.UTF_8);

    private final BodyLimit limit;

    public JsonGate(BodyLimit limit) {
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!isJson(body.getMediaType())) {
            return body.proceed();
        }
        byte[] sent = limit.read(body.getInputStream());
        byte[] clean = CleanJson.copy(sent.length == 0 ? NO_FIELDS : sent);
        body.setInputStream(new ByteArrayInputStream(clean));
        return read(body, clean);
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static Object read(ReaderInterceptorContext body, byte[] clean) throws IOException {
        try {
            return body.proceed();
        } catch (JsonProcessingException e) {
            throw JsonProblem.of(e, clean);
        } catch (WebApplicationException e) {
            throw e.getCause() instanceof JsonProcessingException json
                    ? JsonProblem.of(json, clean)
                    : e;
        }
    }
}
