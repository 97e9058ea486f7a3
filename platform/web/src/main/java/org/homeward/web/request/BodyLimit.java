package org.homeward.web.request;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How much of a body is read. It is below the server's own limit, which drops the connection
 * without a word.
 */
@Singleton
public class BodyLimit {

    private final int bytes;

    BodyLimit(
            @ConfigProperty(name = "homeward.web.max-body-size", defaultValue = "1M")
                    MemorySize size) {
        this.bytes = Math.toIntExact(size.asLongValue());
    }

    boolean isExceededBy(long announced) {
        return announced > bytes;
    }

    /**
     * Reads a body whose length nobody announced, or whose announcement was true.
     *
     * @throws WebApplicationException 413 when it is longer
     */
    public byte[] read(InputStream body) throws IOException {
        byte[] sent = body.readNBytes(bytes + 1);
        if (isExceededBy(sent.length)) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return sent;
    }
}
