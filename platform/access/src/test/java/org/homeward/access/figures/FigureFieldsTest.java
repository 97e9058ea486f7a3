package org.homeward.access.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.homeward.access.Caller;
import org.homeward.access.Roles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("fast")
class FigureFieldsTest {

    private static final FigureFields FIELDS =
            FigureFields.parse(
                    List.of(
                            "# decided here",
                            "field,given,why",
                            "id,yes,code",
                            "entries.id,no,one person",
                            "entries,yes,holds fields",
                            "owed,yes,figure",
                            "words,no,words",
                            "persons,no,persons"));

    @Test
    void whatIsGivenStaysAndTheRestIsGoneHoweverDeepItLies() throws Exception {
        JsonNode tree =
                new ObjectMapper()
                        .readTree(
                                """
                                [{"id":1,"owed":17,"words":"w","unknown":"u","persons":["p"],
                                  "entries":[{"id":2,"owed":3,"words":"w"}]}]\
                                """);
        FIELDS.prune("", tree);
        assertThat(tree)
                .hasToString("[{\"id\":1,\"owed\":17,\"persons\":[],\"entries\":[{\"owed\":3}]}]");
    }

    @Test
    void aFieldIsDecidedOnceAndByYesOrNo() {
        assertThatThrownBy(() -> FigureFields.parse(List.of("head", "a,yes,x", "a,no,y")))
                .hasMessageContaining("Decided twice");
        assertThatThrownBy(() -> FigureFields.parse(List.of("head", "a,maybe,x")))
                .hasMessageContaining("Neither yes nor no");
        assertThat(FIELDS.isDecided("entries", "words")).isTrue();
        assertThat(FIELDS.isDecided("entries", "unknown")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "analyst, true",
        "analyst auditor, true",
        "analyst desk-officer, false",
        "desk-officer, false",
        "auditor, false"
    })
    void onlyAnAnalystWhoReadsNoCasesGetsFiguresOnly(String roles, boolean figures) {
        var caller = new Caller("s", "u", Set.of(roles.split(" ")), Set.of(), false);
        assertThat(FigureFields.onlyFiguresFor(caller)).isEqualTo(figures);
        assertThat(caller.has(Roles.ANALYST)).isEqualTo(roles.contains("analyst"));
    }
}
