package org.homeward.detainee;

import java.util.stream.Stream;
import org.homeward.testkit.EventContracts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

@Tag("fast")
class ContractsTest {

    @TestFactory
    Stream<DynamicTest> everyExampleKeepsItsSchema() {
        return EventContracts.ofThisModule().tests();
    }
}
