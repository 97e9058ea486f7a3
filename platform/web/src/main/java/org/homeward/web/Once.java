package org.homeward.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Runs a POST's command once per {@code Idempotency-Key}, so that a client may repeat a request
 * whose answer was lost. The key is stored in the command's own transaction; without a key the
 * command just runs in one.
 */
@ApplicationScoped
public class Once {

    private final IdempotencyKeys keys;
    private final CurrentCall call;

    Once(IdempotencyKeys keys, CurrentCall call) {
        this.keys = keys;
        this.call = call;
    }

    /**
     * @param body the request as it was read; another one under the same key is refused
     * @param command does the work and answers the id of what it made
     * @return that id, also of an earlier run: read the record again under the caller's rights
     * @throws Rejected {@code idempotency-key-reused}, when the key came with another body before
     */
    public UUID run(Object body, Supplier<UUID> command) {
        Optional<KeyedCall> keyed = call.keyed(body);
        return QuarkusTransaction.joiningExisting()
                .call(() -> keyed.map(k -> keys.runOnce(k, command)).orElseGet(command));
    }
}
