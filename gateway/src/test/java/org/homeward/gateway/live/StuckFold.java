package org.homeward.gateway.live;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;

/** Learns nothing, and holds up the reader of the topics while a test wants it to. */
@Singleton
public class StuckFold implements Fold {

    private volatile CountDownLatch held = new CountDownLatch(0);

    void hold() {
        held = new CountDownLatch(1);
    }

    void release() {
        held.countDown();
    }

    @Override
    public void learn(Fact fact) {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
