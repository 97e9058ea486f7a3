package org.homeward.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Promises of every kind fall due on two replicas of each service while parts are killed and paused
 * and clocks of second replicas are wrong by minutes. {@link FaultStoryTest} has the greater number
 * and one kind; this one has all the kinds, the second replicas and a checker that reads no
 * service.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningPlatform.class)
@Tag("real")
class FaultRunStoryTest {

    @Test
    void aShortSeedLeavesNothingLostEarlyDoubledOrOutOfOrder(Front front) {
        String seed = System.getProperty("homeward.seed", "7");

        String words =
                front.run(
                        "faults", "--here", "--seed", seed, "--commitments", "60", "--kills", "3");

        System.out.println(words);
        assertThat(words).contains("2 of 2 clock steps came between a clock and due instants");
        assertThat(words).endsWith("Nothing lost, early, doubled or out of order.\n");
    }
}
