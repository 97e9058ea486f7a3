package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.homeward.gateway.console.RaisedInputs.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fast")
class RaisedInputsTest {

    private final FormState form =
            new FormState(
                    Map.of(
                            "raisedBy-1", List.of(" Foreign minister "),
                            "raised-1", List.of("The seventeen prisoners"),
                            "raisedBy-2", List.of(""),
                            "raised-2", List.of(" "),
                            "raised-3", List.of("The maps")));

    @Test
    void pointsAreSentInTheirOrderAndEmptyRowsAreNot() {
        assertThat(RaisedInputs.body(form))
                .containsExactly(
                        Map.of("by", "Foreign minister", "what", "The seventeen prisoners"),
                        Map.of("what", "The maps"));
    }

    @Test
    void whatIsWrongWithAPointIsSaidAtItsRow() {
        assertThat(RaisedInputs.places(form))
                .containsEntry("raised[0].by", "raisedBy-1")
                .containsEntry("raised[1].by", "raisedBy-3")
                .containsEntry("raised[1].what", "raised-3");
    }

    @Test
    void thereIsAlwaysARowToGoOnWith() {
        assertThat(RaisedInputs.rows(form)).hasSize(4).last().isEqualTo(Row.of(4));
        assertThat(RaisedInputs.rows(FormState.empty())).containsExactly(Row.of(1), Row.of(2));
        assertThat(RaisedInputs.rows(new FormState(Map.of("raised-999999", List.of("The maps")))))
                .hasSize(200);
    }
}
