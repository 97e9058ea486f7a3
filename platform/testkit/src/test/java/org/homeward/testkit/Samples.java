package org.homeward.testkit;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.InstantSource;

/** Code that breaks one rule each, and code that breaks none. */
final class Samples {
    private Samples() {}

    static class ReadsTheClock {
        Instant now() {
            return Instant.now();
        }
    }

    static class IsGivenTheClock {
        Instant now(InstantSource clock) {
            return clock.instant();
        }
    }

    @Path("/undeclared")
    static class Undeclared {
        @GET
        @Path("/{id}")
        public String open() {
            return "";
        }
    }

    @Path("declared/{id: [0-9]+}")
    @PermitAll
    static class Declared {
        @GET
        public String open() {
            return "";
        }
    }

    static class MakesThread {
        Thread make() {
            return Thread.ofVirtual().start(() -> {});
        }
    }

    static class MakesExecutor {
        java.util.concurrent.ExecutorService make() {
            return java.util.concurrent.Executors.newCachedThreadPool();
        }
    }

    static class ExtendsThread extends Thread {}

    static class IsGivenExecutor {
        void run(java.util.concurrent.Executor executor) {
            executor.execute(() -> {});
        }
    }

    static class OrderManager {}

    static class Commitments {
        void keep() {}
    }

    static class Orders {
        void keep() {}
    }
}
