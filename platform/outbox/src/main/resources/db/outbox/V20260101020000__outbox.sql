-- Messages that were committed and that the broker has not acknowledged yet; nearly always empty.
-- "seq" orders the messages of one aggregate: the next change of an aggregate begins after the last
-- one was committed, so it draws a greater number. Between aggregates it says nothing.
CREATE TABLE outbox (
    seq            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id             uuid        NOT NULL,
    topic          text        NOT NULL,
    type           text,
    key            uuid        NOT NULL,
    sequence       bigint      NOT NULL,
    desk           text,
    recorded_at    timestamptz NOT NULL,
    correlation_id uuid,
    data           text        NOT NULL,
    headers        jsonb
) WITH (
    -- rows live for milliseconds: dead ones are cleared by count, not by share,
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000,
    autovacuum_vacuum_insert_threshold = -1,
    -- and statistics taken while it is empty would spoil the plans for when it is not
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 2147483647
);

CREATE INDEX outbox_of_aggregate ON outbox (key, seq);

-- A request can add a message and be told its number; it cannot read or take back any.
GRANT INSERT, SELECT (seq) ON outbox TO ${service}_web;
GRANT SELECT, INSERT, DELETE ON outbox TO ${service}_engine;
