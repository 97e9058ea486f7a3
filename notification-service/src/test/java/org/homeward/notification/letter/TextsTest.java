package org.homeward.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A missing key would fall back to English silently. */
@Tag("fast")
class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "letter, en, org.homeward.notification.letter.LetterTexts",
        "letter, hy, org.homeward.notification.letter.LetterTexts",
        "page, en, org.homeward.notification.acknowledgement.PageTexts",
        "page, hy, org.homeward.notification.acknowledgement.PageTexts"
    })
    void everyTextExistsWithItsPlaces(String bundle, String language, Class<?> texts)
            throws IOException {
        // Given
        Properties words = words(bundle + "_" + language);

        // Then
        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(methods(texts).map(Method::getName).toList());
        methods(texts)
                .forEach(method ->
                        assertThat(places(words.getProperty(method.getName())))
                                .as(method.getName())
                                .isEqualTo(parameters(method)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"letter", "page"})
    void armenianIsWrittenInArmenian(String bundle) throws IOException {
        Properties english = words(bundle + "_en");
        Properties armenian = words(bundle + "_hy");
        for (String key : english.stringPropertyNames()) {
            if (!Set.of("brand", "at").contains(key)) {
                assertThat(armenian.getProperty(key)).as(key).containsPattern("[\\u0531-\\u058f]");
            }
        }
    }

    private static Stream<Method> methods(Class<?> texts) {
        return Arrays.stream(texts.getDeclaredMethods()).filter(method -> !method.isSynthetic());
    }

    private static Set<String> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .map(Parameter::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (InputStream in =
                TextsTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words;
    }
}
