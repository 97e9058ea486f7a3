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
    void everyTableShowsNothingToATransactionWithoutARole() throws SQLException {
        assertThat(RowSecurity.openTables("negotiation")).isEmpty();
    }
}
