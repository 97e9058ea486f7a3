-- A client whose answer was lost repeats its POST with the same key and gets the first result.
-- The row lives in the command's transaction, so a key without its record cannot exist.
CREATE TABLE idempotency_key (
    subject     text        NOT NULL,
    path        text        NOT NULL,
    key         text        NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    body_hash   text        NOT NULL CHECK (body_hash ~ '^[0-9a-f]{64}$'),
    resource_id uuid,
    used_at     timestamptz NOT NULL,
    PRIMARY KEY (subject, path, key)
);

-- Keys are forgotten after a day, oldest first.
CREATE INDEX idempotency_key_used_at ON idempotency_key (used_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO ${service}_web, ${service}_engine;
