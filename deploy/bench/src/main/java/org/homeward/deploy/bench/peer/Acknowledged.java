package org.homeward.deploy.bench.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.homeward.deploy.bench.stand.Copy;
import org.homeward.deploy.bench.stand.Topics;
import org.jspecify.annotations.Nullable;

/**
 * The plainest way out for those who are measured beside the product: committed rows are handed
 * over in memory, sent with acks=all and deleted.
 */
public final class Acknowledged implements AutoCloseable {

    private static final int BATCH = 2_000;
    private static final Duration STANDSTILL = Duration.ofSeconds(60);

    /** A message that was committed. */
    public record Message(long seq, String key, String data) {

        /** Runs a statement that answers with seq, key and data. */
        public static List<Message> of(PreparedStatement statement) throws SQLException {
            List<Message> messages = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    messages.add(new Message(row.getLong(1), row.getString(2), row.getString(3)));
                }
            }
            return messages;
        }
    }

    private final BlockingQueue<List<Message>> handed = new LinkedBlockingQueue<>();
    private final CountDownLatch left;
    private final Connection connection;
    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
    private final Thread thread;

    public Acknowledged(Copy copy, int expected) throws SQLException {
        left = new CountDownLatch(expected);
        connection = copy.connect();
        producer = copy.stand().topics().producer();
        thread = Thread.ofPlatform().daemon().name("acknowledged").start(this::work);
    }

    public void committed(List<Message> messages) {
        handed.add(messages);
    }

    private void work() {
        try (var delete = connection.prepareStatement("DELETE FROM outbox WHERE seq = ANY (?)")) {
            while (left.getCount() > 0) {
                List<Message> batch = new ArrayList<>(handed.take());
                for (var more = handed.poll(); more != null; more = handed.poll()) {
                    batch.addAll(more);
                    if (batch.size() >= BATCH) {
                        break;
                    }
                }
                send(batch);
                var places = batch.stream().map(Message::seq).toArray(Long[]::new);
                delete.setArray(1, connection.createArrayOf("int8", places));
                delete.executeUpdate();
                batch.forEach(_ -> left.countDown());
            }
        } catch (SQLException e) {
            failure.set(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(List<Message> batch) {
        for (var message : batch) {
            var sent =
                    new ProducerRecord<>(
                            Topics.BASELINE,
                            message.key().getBytes(UTF_8),
                            message.data().getBytes(UTF_8));
            producer.send(sent, (_, e) -> failure.compareAndSet(null, e));
        }
        producer.flush();
    }

    /**
     * @throws IllegalStateException when nothing has come for so long that nothing will
     */
    public void await() throws InterruptedException {
        long seen = left.getCount();
        long patience = System.nanoTime() + STANDSTILL.toNanos();
        while (!left.await(1, TimeUnit.SECONDS)) {
            var e = failure.get();
            if (e != null) {
                throw new IllegalStateException("Not all was acknowledged: " + e.getMessage(), e);
            }
            if (left.getCount() < seen) {
                seen = left.getCount();
                patience = System.nanoTime() + STANDSTILL.toNanos();
            } else if (System.nanoTime() > patience) {
                throw new IllegalStateException("It stands still with " + seen + " left");
            }
        }
    }

    @Override
    public void close() throws SQLException {
        thread.interrupt();
        producer.close();
        connection.close();
    }
}
