package org.homeward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Takes the head of the chain out of the database's reach. */
@ApplicationScoped
class Checkpoints {
    private final CheckpointFile file;
    private final CheckpointTopic topic;
    private final InstantSource clock;
    private final Chain chain;

    Checkpoints(AuditConfig config, CheckpointTopic topic, InstantSource clock, Chain chain) {
        this.file = new CheckpointFile(config.checkpoints());
        this.topic = topic;
        this.clock = clock;
        this.chain = chain;
    }

    /** To the file first, which needs no network. */
    void issue(Seal head)
            throws IOException, ExecutionException, TimeoutException, InterruptedException {
        Checkpoint checkpoint = Checkpoint.of(head, chain.service(), clock.instant(), chain.key());
        file.append(checkpoint);
        topic.send(checkpoint);
    }
}
