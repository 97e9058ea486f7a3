package org.homeward.gateway.live;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A connection whose other end does as the test says: takes what is written, or nothing. */
final class PlayedConnection {

    private final StringBuilder written = new StringBuilder();
    private boolean full;
    private boolean ended;
    private boolean reset;

    HttpServerResponse response() {
        return (HttpServerResponse)
                Proxy.newProxyInstance(
                        HttpServerResponse.class.getClassLoader(),
                        new Class<?>[] {HttpServerResponse.class},
                        (self, method, arguments) -> answer(self, method, arguments));
    }

    private Object answer(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "write" -> {
                written.append((Buffer) arguments[0]);
                yield Future.succeededFuture();
            }
            case "writeQueueFull" -> full;
            case "ended" -> ended;
            case "closed" -> ended || reset;
            case "end" -> {
                ended = true;
                yield Future.succeededFuture();
            }
            case "reset" -> {
                reset = true;
                yield method.getReturnType() == boolean.class
                        ? Boolean.TRUE
                        : Future.succeededFuture();
            }
            case "hashCode" -> System.identityHashCode(self);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    void takesNothing() {
        full = true;
    }

    void takesAgain() {
        full = false;
    }

    String written() {
        return written.toString();
    }

    boolean isEnded() {
        return ended;
    }

    boolean isReset() {
        return reset;
    }
}
