package org.homeward.outbox;

import java.util.stream.Stream;
import org.homeward.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

@Tag("fast")
class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        // here a hand-over is one of rows to the relay
        return HouseRules.ofPlatform("outbox")
                .filter(rule -> !rule.getDisplayName().contains("noun of the domain"));
    }
}
