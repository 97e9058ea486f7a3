package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class RefusalsTest {

    private static final Locale ARMENIAN = Locale.of("hy");

    private static final Path SERVICE = Path.of("..", "negotiation-service", "src", "main", "java");

    private static final Pattern REFUSAL =
            Pattern.compile(
                    "\\b(?:Conflict|Rejected|Malformed)\\s*\\.of\\(((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*)\\)");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "More is allocated than came. | Հաշվված է ավելին, քան ժամանել է։",
                "No more than 3 can still be delivered to this commitment. | Այս խոստմամբ դեռևս կարող է հաշվվել առավելագույնը 3։",
                "A commitment that is CURED_LATE does not allow this. | «Կատարված ուշացմամբ» վիճակում խոստումը դա թույլ չի տալիս։",
                "Entry no. 2 is DELIVERED already. | Թիվ 2 գրառման վիճակն արդեն «Վերադարձված» է։",
                "Nobody has said this before. | Nobody has said this before."
            })
    void aServicesSentenceIsSaidInArmenianWithItsNumbersAndCodes(String sentence, String armenian) {
        assertThat(new Labels().refusal(ARMENIAN, sentence)).isEqualTo(armenian);
        assertThat(new Labels().refusal(Locale.ENGLISH, sentence)).isEqualTo(sentence);
    }

    /** Read off the service's code: no document lists what it may refuse. */
    @Test
    void everySentenceWithWhichNegotiationsAreRefusedHasArmenianWords() throws IOException {
        var translated = Labels.load("refusals", "hy").stringPropertyNames();
        assertThat(sentences())
                .hasSizeGreaterThan(80)
                .allSatisfy(sentence -> assertThat(translated).contains(Refusals.key(sentence)));
    }

    private static Set<String> sentences() throws IOException {
        var found = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(SERVICE)) {
            for (var file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                REFUSAL.matcher(Files.readString(file))
                        .results()
                        .map(call -> sentence(call.group(1)))
                        .filter(sentence -> !sentence.isEmpty())
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Its literals from the first one of several words on; what stands between is a variable. */
    private static String sentence(String arguments) {
        var sentence = new StringBuilder();
        int end = 0;
        var literals = LITERAL.matcher(arguments);
        while (literals.find()) {
            if (!sentence.isEmpty() || literals.group(1).contains(" ")) {
                var between = arguments.substring(end, literals.start()).replaceAll("[+\\s]", "");
                sentence.append(sentence.isEmpty() || between.isEmpty() ? "" : "1");
                sentence.append(literals.group(1));
            }
            end = literals.end();
        }
        return sentence.toString();
    }
}
