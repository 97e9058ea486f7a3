-- What each consumer has handled. The row is written in the transaction of the effect, so a
-- repetition of the event finds it and has none.
CREATE TABLE inbox (
    consumer   text        NOT NULL,
    event_id   uuid        NOT NULL,
    handled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (consumer, event_id)
);

-- The last sequence handled per aggregate: an older event that turns up later is dropped.
CREATE TABLE inbox_position (
    consumer text   NOT NULL,
    topic    text   NOT NULL,
    key      uuid   NOT NULL,
    sequence bigint NOT NULL,
    PRIMARY KEY (consumer, topic, key)
) WITH (fillfactor = 80);

-- Events that could not be processed (with a reason), and later ones of their aggregates (without).
CREATE TABLE inbox_parked (
    place          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    consumer       text        NOT NULL,
    event_id       uuid        NOT NULL,
    topic          text        NOT NULL,
    type           text        NOT NULL,
    source         text        NOT NULL,
    key            uuid        NOT NULL,
    sequence       bigint      NOT NULL,
    desk           text,
    occurred_at    timestamptz NOT NULL,
    recorded_at    timestamptz NOT NULL,
    correlation_id uuid,
    data           text        NOT NULL,
    parked_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    attempts       integer     NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    reason         text,
    UNIQUE (consumer, event_id)
);

CREATE INDEX inbox_parked_of_aggregate ON inbox_parked (consumer, key, place);

GRANT SELECT, INSERT ON inbox TO ${service}_engine;
GRANT SELECT, INSERT, UPDATE ON inbox_position TO ${service}_engine;
GRANT SELECT, INSERT, UPDATE, DELETE ON inbox_parked TO ${service}_engine;
