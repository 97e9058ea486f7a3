package org.homeward.testkit;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every route that this module's classes and the platform's jars declare, read from the annotations
 * themselves: a route that is left out of OpenAPI cannot hide from this.
 */
final class Routes {
    private static final String PATH = "jakarta.ws.rs.Path";

    private static final Pattern REGULAR_EXPRESSION =
            Pattern.compile("\\{\\s*([^:}\\s]+)\\s*:.*?}(?!})");

    private Routes() {}

    /** As {@code METHOD /path/{template}}. */
    static Set<String> declared() {
        Set<String> routes = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(Routes::isNoTestKit)
                        .importPackages("org.homeward")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .forEach(method ->
                                verb(method).ifPresent(verb -> routes.add(route(verb, method))));
        return routes;
    }

    private static boolean isNoTestKit(Location location) {
        return !location.contains("/testkit");
    }

    private static Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.isAnnotatedWith("jakarta.ws.rs.HttpMethod"))
                .map(JavaClass::getSimpleName)
                .findFirst();
    }

    private static String route(String verb, JavaMethod method) {
        String type = path(method.getOwner().tryGetAnnotationOfType(PATH).map(Routes::value));
        String own = path(method.tryGetAnnotationOfType(PATH).map(Routes::value));
        String whole = (type + own).isEmpty() ? "/" : type + own;
        return verb + " " + REGULAR_EXPRESSION.matcher(whole).replaceAll("{$1}");
    }

    private static String value(JavaAnnotation<?> annotation) {
        return String.valueOf(annotation.getProperties().get("value"));
    }

    private static String path(Optional<String> value) {
        String path = value.orElse("").replaceAll("^/+|/+$", "");
        return path.isEmpty() ? "" : "/" + path;
    }
}
