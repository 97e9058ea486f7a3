-- Where each consumer goes on reading: the next offset of a partition, written in the transaction of the effect. What the
-- broker keeps for the group can be moved by whoever may use the group; this cannot. An offset counts only for the topic of
-- this id: one that was deleted and made again has another, and is read from its beginning.
CREATE TABLE consumer_position (
    consumer    text    NOT NULL,
    topic       text    NOT NULL,
    partition   integer NOT NULL CHECK (partition >= 0),
    topic_id    text    NOT NULL,
    next_offset bigint  NOT NULL CHECK (next_offset >= 0),
    PRIMARY KEY (consumer, topic, partition)
) WITH (fillfactor = 50);

GRANT SELECT, INSERT, UPDATE ON consumer_position TO ${service}_engine;
ALTER TABLE consumer_position ENABLE ROW LEVEL SECURITY;
ALTER TABLE consumer_position FORCE ROW LEVEL SECURITY;
CREATE POLICY consumer_position_engine ON consumer_position TO ${service}_engine USING (true) WITH CHECK (true);
