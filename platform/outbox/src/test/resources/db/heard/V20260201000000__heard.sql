-- What the handler of the tests was given.
CREATE TABLE heard (
    place    bigint GENERATED ALWAYS AS IDENTITY,
    event_id uuid   NOT NULL,
    key      uuid   NOT NULL,
    sequence bigint NOT NULL
);

GRANT SELECT, INSERT ON heard TO ${service}_engine;
