package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A missing key would silently be shown in English: so none may be missing. */
@Tag("fast")
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/messages/ui",
                "/messages/board",
                "/messages/promise",
                "/messages/inbox",
                "/messages/form",
                "/messages/room",
                "/messages/desk",
                "/messages/ledger",
                "/messages/terms",
                "/messages/dossier",
                "/messages/paper",
                "/labels/labels"
            })
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        var english = read(bundle + "_en.properties");
        var armenian = read(bundle + "_hy.properties");
        assertThat(armenian.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(armenian.getProperty(key)).as(key).isNotBlank();
            assertThat(places(armenian.getProperty(key)))
                    .as(bundle + " " + key)
                    .isSubsetOf(places(english.getProperty(key)).toList());
        }
    }

    private static Stream<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).distinct();
    }

    private static Properties read(String path) throws IOException {
        var words = new Properties();
        try (var in = WordsTest.class.getResourceAsStream(path)) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return words;
    }
}
