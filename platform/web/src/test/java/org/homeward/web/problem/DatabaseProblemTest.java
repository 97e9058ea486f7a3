package org.homeward.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.homeward.web.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

@Tag("fast")
class DatabaseProblemTest {

    @Test
    void aRowOfAnotherDeskIsNotThere() {
        // Given
        SQLException refused = refusal("42501", "ExecWithCheckOptions");

        // When
        var problem = DatabaseProblem.of(refused);

        // Then
        assertThat(problem).get().extracting(Problem::status).isEqualTo(404);
    }

    @Test
    void aForgottenGrantIsOurFaultAndNoAnswer() {
        // Given
        SQLException refused = refusal("42501", "aclcheck_error");

        // When
        var problem = DatabaseProblem.of(refused);

        // Then
        assertThat(problem).isEmpty();
    }

    @Test
    void aRepeatedKeyContradictsWhatIsRecorded() {
        // Given
        SQLException refused = refusal("23505", "_bt_check_unique");

        // When
        var problem = DatabaseProblem.of(refused);

        // Then
        assertThat(problem).get().extracting(Problem::status).isEqualTo(409);
    }

    /** As the server sends it: fields that begin with their letter and end with a zero. */
    private static SQLException refusal(String state, String routine) {
        return new PSQLException(
                new ServerErrorMessage("SERROR\0C%s\0Mrefused\0R%s\0\0".formatted(state, routine)));
    }
}
