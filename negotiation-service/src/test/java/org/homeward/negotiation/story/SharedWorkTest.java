package org.homeward.negotiation.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.access.EngineWork;
import org.homeward.negotiation.ledger.Ledger;
import org.homeward.testkit.MutableClock;
import org.homeward.timer.DueWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is due at once is divided among those who claim it, as replicas do through the database. */
@ServiceTest
@Tag("real")
class SharedWorkTest {

    private static final String DUE = "2039-03-01T09:00:00Z";
    private static final int PROMISES = 80;
    private static final int REPLICAS = 4;
    private static final int CLAIM = 4;

    private final Desk desk = Desk.officer();

    @Inject @All List<DueWork> works;
    @Inject MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void fourWhoClaimAtOnceEachTakeAShareAndEachPromiseIsBrokenOnce() throws Exception {
        // Given: the service's own engine sees nothing due
        clock.stopAt(Instant.parse("2039-02-28T09:00:00Z"));
        Desk.Promise promise = desk.promise("2022-09-27");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < PROMISES; i++) {
            ids.add(
                    desk.made("/api/v1/commitments", promise.exactly(1, DUE, "Asia/Yerevan"))
                            .getString("id"));
        }
        // When
        List<Integer> shares = claimedByAll();
        // Then
        assertThat(shares).hasSize(REPLICAS).allSatisfy(share -> assertThat(share).isPositive());
        assertThat(shares.stream().mapToInt(Integer::intValue).sum())
                .isGreaterThanOrEqualTo(PROMISES);
        for (String id : ids) {
            var sheet = desk.read("/api/v1/commitments/" + id);
            assertThat(sheet.getString("state")).isEqualTo("BREACHED");
            assertThat(sheet.getList("history.event")).endsWith("breached");
            assertThat(sheet.getList("breaches")).hasSize(1);
        }
    }

    private List<Integer> claimedByAll() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(REPLICAS)) {
            List<Future<Integer>> replicas = new ArrayList<>();
            for (int i = 0; i < REPLICAS; i++) {
                replicas.add(threads.submit(() -> claimed(start)));
            }
            start.countDown();
            List<Integer> shares = new ArrayList<>();
            for (Future<Integer> replica : replicas) {
                shares.add(replica.get());
            }
            return shares;
        }
    }

    private int claimed(CountDownLatch start) throws InterruptedException {
        DueWork engine =
                works.stream()
                        .filter(work -> work.name().equals(Ledger.DUE_WORK))
                        .findFirst()
                        .orElseThrow();
        start.await();
        int[] share = {0};
        EngineWork.run(() -> {
            int done = CLAIM;
            while (done > 0) {
                done = engine.claim(Instant.parse(DUE), CLAIM);
                share[0] += done;
            }
        });
        return share[0];
    }
}
