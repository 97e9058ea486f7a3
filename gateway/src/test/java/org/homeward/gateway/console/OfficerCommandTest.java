package org.homeward.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Tag("fast")
class OfficerCommandTest {

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DECLARED_BREACH")
    void everyCommandTakesTheEvidenceForIt(OfficerCommand command) {
        var form = new FormState(Map.of("evidence", List.of(" Minutes, page 2 ")));
        assertThat(command.asks("evidence")).isTrue();
        assertThat(command.body(form)).containsEntry("evidence", "Minutes, page 2");
        assertThat(command.places()).containsEntry("evidence", "evidence");
    }

    /** Its evidence is the statement. */
    @ParameterizedTest
    @EnumSource(names = "DECLARED_BREACH")
    void aDeclaredBreachRestsOnAStatement(OfficerCommand command) {
        assertThat(command.asks("statementId")).isTrue();
        assertThat(command.asks("evidence")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void evidenceThatWasNotGivenIsNotSent(OfficerCommand command) {
        assertThat(command.body(FormState.empty())).doesNotContainKey("evidence");
    }
}
