package org.homeward.detainee;

import java.util.stream.Stream;
import org.homeward.testkit.EventContracts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ContractsTest {

    @TestFactory
    Stream<DynamicTest> everyExampleKeepsItsSchema() {
        return EventContracts.ofThisModule().tests();
    }
}
