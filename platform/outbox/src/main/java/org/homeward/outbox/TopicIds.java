package org.homeward.outbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the broker for the ids of topics, at once or beside other work: a topic that was deleted and
 * made again is told from the first one by nothing else.
 */
final class TopicIds implements AutoCloseable {
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);
    private static final int PATIENCE_MILLIS = 15_000;

    private final Admin admin;
    private Map<String, KafkaFuture<TopicDescription>> question = Map.of();
    private long askedAt = System.nanoTime();

    TopicIds(Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 500);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS / 3);
        this.admin = Admin.create(settings);
    }

    /** Those of the topics that exist. */
    Map<String, Uuid> now(Collection<String> topics) {
        return answers(admin.describeTopics(topics).topicNameValues());
    }

    /** The answer to an earlier question, or empty if there is none yet: nobody waits for it. */
    Map<String, Uuid> news(Set<String> topics) {
        if (question.isEmpty()) {
            askAgain(topics);
            return Map.of();
        }
        if (!question.values().stream().allMatch(KafkaFuture::isDone)) {
            return Map.of();
        }
        var answered = new HashMap<>(question);
        question = Map.of();
        // who could not answer is asked again; that the broker is away others notice
        answered.values().removeIf(KafkaFuture::isCompletedExceptionally);
        return answers(answered);
    }

    private void askAgain(Set<String> topics) {
        long now = System.nanoTime();
        if (!topics.isEmpty() && now - askedAt >= BETWEEN_QUESTIONS.toNanos()) {
            askedAt = now;
            question = admin.describeTopics(topics).topicNameValues();
        }
    }

    private static Map<String, Uuid> answers(Map<String, KafkaFuture<TopicDescription>> asked) {
        Map<String, Uuid> ids = new HashMap<>();
        asked.forEach((topic, answer) -> {
            Uuid id = id(answer);
            if (id != null) {
                ids.put(topic, id);
            }
        });
        return ids;
    }

    private static @Nullable Uuid id(KafkaFuture<TopicDescription> answer) {
        try {
            return answer.get().topicId();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return null;
            }
            throw new KafkaException("The ids of topics are not known", e.getCause());
        } catch (InterruptedException e) {
            throw new KafkaException("Interrupted while asking for the ids of topics", e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
    }
}
