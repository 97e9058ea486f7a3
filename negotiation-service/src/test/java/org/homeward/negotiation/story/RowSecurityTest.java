package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.homeward.testkit.RowSecurity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
@Tag("real")
class RowSecurityTest {

    @Test
    void everyTableHasForcedPolicies() throws SQLException {
        assertThat(RowSecurity.openTables("negotiation")).isEmpty();
    }

    /** The outbox shows its numbers only; what else is in here holds nothing of a case. */
    @Test
    void noOtherTableIsOpenToEveryRequest() throws SQLException {
        assertThat(RowSecurity.readableByAll("negotiation"))
                .containsExactlyInAnyOrder("directory_person", "outbox", "party");
    }
}
