package org.homeward.outbox;

import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;

/**
 * Where a record lies. An offset means something only together with the id of the topic: one made
 * again under the same name counts from zero.
 */
record Place(TopicPartition partition, Uuid topicId, long offset) {

    /** The place of the record behind this one. */
    Place next() {
        return new Place(partition, topicId, offset + 1);
    }
}
