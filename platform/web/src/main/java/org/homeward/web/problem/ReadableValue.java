package org.homeward.web.problem;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether a text can become a value of a type, by the rules of JAX-RS. */
final class ReadableValue {

    private static final Map<Class<?>, Function<String, ?>> PRIMITIVES =
            Map.of(
                    int.class, Integer::valueOf,
                    long.class, Long::valueOf,
                    short.class, Short::valueOf,
                    double.class, Double::valueOf,
                    boolean.class, Boolean::valueOf);
    private static final List<String> FACTORIES = List.of("fromString", "valueOf", "parse");

    private ReadableValue() {}

    static boolean test(Class<?> type, String value) {
        if (PRIMITIVES.containsKey(type)) {
            return reads(() -> PRIMITIVES.get(type).apply(value));
        }
        return type == String.class
                || factory(type).map(m -> reads(() -> call(m, value))).orElse(true);
    }

    private static Optional<Method> factory(Class<?> type) {
        return FACTORIES.stream().flatMap(name -> method(type, name)).findFirst();
    }

    private static Stream<Method> method(Class<?> type, String name) {
        return Stream.of(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == 1)
                .filter(m -> m.getParameterTypes()[0].isAssignableFrom(String.class));
    }

    private static Object call(Method factory, String value) throws ReflectiveOperationException {
        factory.trySetAccessible();
        return factory.invoke(null, value);
    }

    private static boolean reads(Reading reading) {
        try {
            reading.read();
            return true;
        } catch (InvocationTargetException | IllegalArgumentException e) {
            return false;
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private interface Reading {
        Object read() throws ReflectiveOperationException;
    }
}
