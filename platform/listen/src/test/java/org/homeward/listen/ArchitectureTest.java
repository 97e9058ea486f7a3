package org.homeward.listen;

import java.util.stream.Stream;
import org.homeward.testkit.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

@Tag("fast")
class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> theHouseRulesHold() {
        return HouseRules.ofPlatform("listen");
    }
}
