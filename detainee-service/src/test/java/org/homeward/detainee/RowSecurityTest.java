package org.homeward.detainee;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.homeward.testkit.RealParts;
import org.homeward.testkit.RowSecurity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = RealParts.class,
        initArgs = @ResourceArg(name = "service", value = "detainee"))
@Tag("real")
class RowSecurityTest {

    @Test
    void everyTableHasForcedPolicies() throws SQLException {
        assertThat(RowSecurity.openTables("detainee")).isEmpty();
    }

    /** The outbox shows its numbers only; what else is in here holds nothing of a case. */
    @Test
    void noOtherTableIsOpenToEveryRequest() throws SQLException {
        assertThat(RowSecurity.readableByAll("detainee")).containsExactlyInAnyOrder("outbox");
    }
}
