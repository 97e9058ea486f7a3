package org.homeward.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.homeward.testkit.RowSecurity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("real")
class RowSecurityTest extends ServiceTest {

    @Test
    void everyTableHasForcedPolicies() throws SQLException {
        assertThat(RowSecurity.openTables("notification")).isEmpty();
    }

    /** The outbox shows its numbers only; what else is in here holds nothing of a case. */
    @Test
    void noOtherTableIsOpenToEveryRequest() throws SQLException {
        assertThat(RowSecurity.readableByAll("notification")).containsExactlyInAnyOrder("outbox");
    }
}
