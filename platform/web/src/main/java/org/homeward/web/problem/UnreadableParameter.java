package org.homeward.web.problem;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;
import org.jspecify.annotations.Nullable;

/** Finds which query parameter could not be read: the framework does not say it. */
final class UnreadableParameter {

    private UnreadableParameter() {}

    /** The first unreadable query parameter, unless the path is unreadable already. */
    static Optional<String> find(SimpleResourceInfo resource, UriInfo uri) {
        Optional<Method> method = method(resource);
        if (method.isEmpty()) {
            return Optional.empty();
        }
        List<Parameter> all = Arrays.asList(method.get().getParameters());
        boolean badPath =
                all.stream()
                        .anyMatch(p ->
                                pathName(p)
                                        .filter(n -> bad(p, n, uri.getPathParameters()))
                                        .isPresent());
        return badPath
                ? Optional.empty()
                : all.stream()
                        .flatMap(p ->
                                queryName(p)
                                        .filter(n -> bad(p, n, uri.getQueryParameters()))
                                        .stream())
                        .findFirst();
    }

    private static Optional<Method> method(SimpleResourceInfo resource) {
        Class<?> type = resource.getResourceClass();
        if (type == null) {
            return Optional.empty();
        }
        return Arrays.stream(type.getMethods())
                .filter(m -> m.getName().equals(resource.getMethodName()))
                .filter(m -> Arrays.equals(m.getParameterTypes(), resource.parameterTypes()))
                .findFirst();
    }

    private static Optional<String> queryName(Parameter p) {
        var rest = p.getAnnotation(RestQuery.class);
        var jaxrs = p.getAnnotation(QueryParam.class);
        return name(p, rest == null ? null : rest.value(), jaxrs == null ? null : jaxrs.value());
    }

    private static Optional<String> pathName(Parameter p) {
        var rest = p.getAnnotation(RestPath.class);
        var jaxrs = p.getAnnotation(PathParam.class);
        return name(p, rest == null ? null : rest.value(), jaxrs == null ? null : jaxrs.value());
    }

    private static Optional<String> name(
            Parameter p, @Nullable String rest, @Nullable String jaxrs) {
        return Optional.ofNullable(jaxrs)
                .or(() -> Optional.ofNullable(rest).map(n -> n.isEmpty() ? p.getName() : n));
    }

    private static boolean bad(Parameter p, String name, MultivaluedMap<String, String> sent) {
        Class<?> type = element(p.getParameterizedType());
        return sent.getOrDefault(name, List.of()).stream()
                .anyMatch(value -> !ReadableValue.test(type, value));
    }

    private static Class<?> element(Type type) {
        return switch (type) {
            case Class<?> c -> c;
            case ParameterizedType p -> element(p.getActualTypeArguments()[0]);
            default -> String.class;
        };
    }
}
