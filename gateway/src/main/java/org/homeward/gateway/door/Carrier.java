package org.homeward.gateway.door;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.homeward.gateway.door.LimitedBody.TooLarge;
import org.homeward.gateway.door.RouteTable.Upstream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries one request to a service and its answer back, streaming both bodies. */
@Singleton
class Carrier {

    private static final Logger LOG = Logger.getLogger(Carrier.class);
    private static final List<String> ASKED =
            List.of(
                    "Accept",
                    "Accept-Language",
                    "Content-Type",
                    "Content-Length",
                    "If-Match",
                    "If-None-Match",
                    "Idempotency-Key",
                    RequestIds.HEADER);
    private static final List<String> ANSWERED =
            List.of(
                    "Allow",
                    "Cache-Control",
                    "Content-Disposition",
                    "Content-Language",
                    "Content-Length",
                    "Content-Security-Policy",
                    "Content-Type",
                    "ETag",
                    "Link",
                    "Location",
                    "Retry-After",
                    "Vary",
                    "WWW-Authenticate");

    private static final Pattern ORIGIN = Pattern.compile("https?://[^/<>,;\\s]+(?=/api/v1/)");

    private final HttpClient client;
    private final DoorConfig config;

    Carrier(Vertx vertx, DoorConfig config) {
        this.config = config;
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(128)
                                .setConnectTimeout(2_000)
                                .setKeepAliveTimeout(20)
                                .setDecompressionSupported(false));
    }

    void carry(RoutingContext context, Upstream to, @Nullable String token) {
        context.request().pause();
        send(context, to, token)
                .recover(failure ->
                        isRepeatable(context, failure)
                                ? send(context, to, token)
                                : Future.failedFuture(failure))
                .compose(answer -> back(context, answer))
                .onFailure(failure -> fail(context, to, failure));
    }

    private Future<HttpClientResponse> send(
            RoutingContext context, Upstream to, @Nullable String token) {
        var request = context.request();
        var options =
                new RequestOptions()
                        .setMethod(request.method())
                        .setHost(to.address().getHost())
                        .setPort(port(to.address()))
                        .setSsl("https".equals(to.address().getScheme()))
                        .setURI(request.uri())
                        .setTimeout(config.timeout().toMillis());
        return client.request(options).compose(ask -> body(context, headers(context, ask, token)));
    }

    private static HttpClientRequest headers(
            RoutingContext context, HttpClientRequest ask, @Nullable String token) {
        var given = context.request().headers();
        ASKED.stream()
                .filter(given::contains)
                .forEach(name -> ask.putHeader(name, given.get(name)));
        if (isSafe(context)) {
            // its body is not carried, so its length must not be promised
            ask.headers().remove("Content-Length").remove("Content-Type");
        }
        if (token != null) {
            ask.putHeader("Authorization", "Bearer " + token);
        }
        return ask;
    }

    private Future<HttpClientResponse> body(RoutingContext context, HttpClientRequest ask) {
        if (isSafe(context)) {
            // a body has no meaning here; unread it would hold up what follows on the connection
            context.request().resume();
            return ask.send();
        }
        if (!context.request().headers().contains("Content-Length")) {
            ask.setChunked(true);
        }
        // A body that is cut off must not reach the service as if it were whole.
        new LimitedBody(context.request(), config.bodyLimit())
                .pipe()
                .endOnFailure(false)
                .to(ask)
                .onFailure(failure -> ask.reset(0, failure));
        return ask.response();
    }

    private static Future<Void> back(RoutingContext context, HttpClientResponse answer) {
        var response = context.response().setStatusCode(answer.statusCode());
        ANSWERED.stream()
                .filter(answer.headers()::contains)
                .forEach(name -> response.putHeader(name, local(name, answer)));
        if (!response.headers().contains("Content-Length")) {
            response.setChunked(true);
        }
        return answer.pipeTo(response);
    }

    /** A service knows only its own address: what it names there is at the same path here. */
    private static List<String> local(String name, HttpClientResponse answer) {
        var values = answer.headers().getAll(name);
        return name.equals("Location") || name.equals("Link")
                ? values.stream().map(value -> ORIGIN.matcher(value).replaceAll("")).toList()
                : values;
    }

    private static void fail(RoutingContext context, Upstream to, Throwable failure) {
        if (failure instanceof TooLarge || failure.getCause() instanceof TooLarge) {
            VertxProblem.TOO_LARGE.write(context);
            return;
        }
        LOG.warnf("%s is away: %s", to.name(), failure.getClass().getSimpleName());
        VertxProblem.AWAY.write(context);
    }

    private static boolean isRepeatable(RoutingContext context, Throwable failure) {
        return isSafe(context) && !(failure instanceof java.util.concurrent.TimeoutException);
    }

    private static boolean isSafe(RoutingContext context) {
        var method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static int port(URI address) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }
}
