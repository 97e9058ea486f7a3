package org.homeward.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.access.figures.FigureFields;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers of figures get of every event there is. */
@Tag("fast")
class FigureFactsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FigureFields FIELDS = FigureFields.read();

    static Stream<Path> contracts() throws IOException {
        var folders = new TreeSet<Path>();
        for (var service : List.of("detainee", "negotiation", "notification")) {
            var root = Path.of("..", service + "-service", "src/main/resources/contracts/events");
            try (var found = Files.list(root)) {
                found.filter(Files::isDirectory).forEach(folders::add);
            }
        }
        return folders.stream();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyFieldOfEveryEventIsDecided(Path contract) throws IOException {
        var schema = JSON.readTree(Files.readString(contract.resolve("schema.json")));
        var noun = contract.getFileName().toString().split("\\.", -1)[3];
        assertThat(undecided(noun, schema)).as("fields missing from analyst-fields.csv").isEmpty();
    }

    private static Set<String> undecided(String holder, JsonNode schema) {
        var found = new TreeSet<String>();
        for (var field : schema.path("properties").properties()) {
            if (!FIELDS.isDecided(holder, field.getKey())) {
                found.add(holder + "." + field.getKey());
            }
            found.addAll(undecided(field.getKey(), field.getValue()));
            found.addAll(undecided(field.getKey(), field.getValue().path("items")));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void noFieldOfAPersonOrOfWordsIsGiven(Path contract) throws IOException {
        var type = contract.getFileName().toString();
        var figures = FigureFacts.of(type, Files.readString(contract.resolve("example.json")));
        assertThat(figures).doesNotContain("detaineeId", "ownerId", "episodeId", "\"D-");
    }

    @Test
    void whatIsNoObjectSaysNothing() {
        assertThat(FigureFacts.of("org.homeward.a.b.c.v1", "[1]")).isEqualTo("{}");
        assertThat(FigureFacts.of("type", "word")).isEqualTo("{}");
    }
}
