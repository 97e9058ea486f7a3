package org.homeward.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.testkit.AccessTable.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class AccessTableTest {
    private static final String HEADER =
            "service,method,path,nobody,desk-officer,head-of-desk,diplomat,analyst,auditor,"
                    + "administrator,other-desk";

    @Test
    void aRowSaysWhatEachCallerGets() {
        AccessTable table =
                AccessTable.parse(
                        List.of(
                                "# a comment",
                                HEADER,
                                "",
                                "thing,GET,/things/{id},401,200,200,200,403,403,403,404"));

        Row row = table.of("thing").getFirst();

        assertThat(row.route()).isEqualTo("GET /things/{id}");
        assertThat(row.expected())
                .containsEntry(Reader.NOBODY, 401)
                .containsEntry(Reader.DIPLOMAT, 200)
                .containsEntry(Reader.OTHER_DESK, 404)
                .hasSize(Reader.values().length);
        assertThat(row.refuses(Reader.ANALYST)).isTrue();
        assertThat(table.of("other")).isEmpty();
    }

    @Test
    void aRowWithACellTooFewIsRefused() {
        assertThatThrownBy(() -> AccessTable.parse(List.of(HEADER, "thing,GET,/things,401")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRouteThatIsSaidTwiceIsRefused() {
        String row = "thing,GET,/things,401,200,200,200,403,403,403,404";
        assertThatThrownBy(() -> AccessTable.parse(List.of(HEADER, row, row)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GET /things");
    }

    @Test
    void theTableOfThisRepositoryHasEveryColumn() {
        AccessTable table = AccessTable.read();

        for (String service : List.of("detainee", "negotiation", "notification")) {
            assertThat(table.of(service))
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(row.expected())
                                    .hasSize(Reader.values().length)
                                    .doesNotContainValue(500));
        }
    }

    @Test
    void aCallFillsTheTemplateAndItsMissingTwinNamesOtherRecords() {
        // Given
        UUID id = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        Call call = Call.on(id, "part").body("{\"id\":\"" + id + "\"}");

        // When
        Call missing = call.onMissing(Map.of(id, other));

        // Then
        assertThat(call.path("/things/{id}/{part}")).isEqualTo("/things/" + id + "/part");
        assertThat(missing.path("/things/{id}/{part}")).isEqualTo("/things/" + other + "/part");
        assertThat(missing.body()).contains(other.toString()).doesNotContain(id.toString());
    }

    @Test
    void aCallWithTheWrongNumberOfParametersIsRefused() {
        assertThatThrownBy(() -> Call.plain().path("/things/{id}")).hasMessageContaining("Too few");
        assertThatThrownBy(() -> Call.on("a", "b").path("/things/{id}"))
                .hasMessageContaining("Too many");
    }
}
