-- What people must know, whom it was told to, and who the people are. Every row about a case carries
-- its desk, so that row-level security needs no other table to decide.

CREATE TABLE alert (
    id                   uuid        PRIMARY KEY,
    reference            text        NOT NULL UNIQUE,
    desk                 text,
    rule                 text        NOT NULL,
    subject_type         text        NOT NULL,
    subject_id           uuid        NOT NULL,
    subject_reference    text        NOT NULL,
    subject_version      bigint      NOT NULL,
    severity             text        NOT NULL CHECK (severity IN ('INFO', 'NOTICE', 'WARNING', 'CRITICAL')),
    state                text        NOT NULL CHECK (state IN ('OPEN', 'ACKNOWLEDGED', 'RESOLVED')),
    owner                text,
    cause_event_id       uuid        NOT NULL,
    facts                jsonb       NOT NULL,
    raised_at            timestamptz NOT NULL,
    opened_at            timestamptz NOT NULL,
    openings             integer     NOT NULL CHECK (openings >= 1),
    next_step            integer     NOT NULL CHECK (next_step >= 0),
    next_step_at         timestamptz,
    acknowledged_at      timestamptz,
    acknowledged_by      text,
    acknowledged_through text        CHECK (acknowledged_through IN ('CONSOLE', 'LINK')),
    note                 text,
    resolved_at          timestamptz,
    resolution           text,
    sequence             bigint      NOT NULL CHECK (sequence >= 1),
    -- The deduplication key: one occasion alerts once, however often its event arrives.
    CONSTRAINT alert_once UNIQUE (rule, subject_type, subject_id, subject_version),
    -- The ladder climbs only while nobody has answered.
    CONSTRAINT alert_climbs_while_open CHECK (next_step_at IS NULL OR state = 'OPEN'),
    CONSTRAINT alert_acknowledged CHECK (
        (acknowledged_at IS NULL) = (acknowledged_by IS NULL)
        AND (acknowledged_at IS NULL) = (acknowledged_through IS NULL)
        AND (state <> 'ACKNOWLEDGED' OR acknowledged_at IS NOT NULL)
        AND (state <> 'OPEN' OR acknowledged_at IS NULL)),
    CONSTRAINT alert_resolved CHECK (
        (state = 'RESOLVED') = (resolved_at IS NOT NULL) AND (resolved_at IS NULL) = (resolution IS NULL))
);

CREATE INDEX alert_step_due ON alert (next_step_at, id) WHERE next_step_at IS NOT NULL;
CREATE INDEX alert_newest ON alert (raised_at DESC, id DESC);
CREATE INDEX alert_subject ON alert (subject_id) WHERE state <> 'RESOLVED';

-- What happened to each alert, kept for ever.
CREATE TABLE alert_event (
    alert_id uuid        NOT NULL REFERENCES alert,
    sequence bigint      NOT NULL,
    desk     text,
    type     text        NOT NULL,
    at       timestamptz NOT NULL,
    actor    text,
    data     jsonb       NOT NULL,
    PRIMARY KEY (alert_id, sequence)
);

-- One letter to one person. The row is written with the alert and is the only queue there is.
CREATE TABLE delivery (
    id              uuid        PRIMARY KEY,
    alert_id        uuid        NOT NULL REFERENCES alert,
    desk            text,
    recipient_id    uuid        NOT NULL,
    recipient       text        NOT NULL,
    channel         text        NOT NULL CHECK (channel IN ('EMAIL')),
    occasion        text        NOT NULL CHECK (occasion IN ('RAISED', 'ESCALATED', 'REOPENED', 'RESOLVED')),
    ordinal         integer     NOT NULL,
    resolution      text,
    message_id      text        NOT NULL UNIQUE,
    state           text        NOT NULL CHECK (state IN ('PENDING', 'SENT', 'DEAD')),
    attempts        integer     NOT NULL CHECK (attempts >= 0),
    queued_at       timestamptz NOT NULL,
    next_attempt_at timestamptz,
    sent_at         timestamptz,
    outcome         text,
    CONSTRAINT delivery_once UNIQUE (alert_id, recipient_id, channel, occasion, ordinal),
    CONSTRAINT delivery_waits CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL)),
    CONSTRAINT delivery_sent CHECK (state <> 'SENT' OR sent_at IS NOT NULL),
    CONSTRAINT delivery_resolution CHECK ((occasion = 'RESOLVED') = (resolution IS NOT NULL))
);

CREATE INDEX delivery_due ON delivery (next_attempt_at, id) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX delivery_waiting ON delivery (alert_id, recipient_id, queued_at) WHERE state = 'PENDING';

-- The right to acknowledge from a mail: only the hash is kept, so that nobody who reads this table can.
CREATE TABLE acknowledgement_link (
    hash         bytea       PRIMARY KEY CHECK (length(hash) = 32),
    alert_id     uuid        NOT NULL REFERENCES alert,
    desk         text,
    recipient_id uuid        NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL CHECK (expires_at > created_at)
);

CREATE INDEX acknowledgement_link_expiry ON acknowledgement_link (expires_at);

-- What this service knows of commitments, from their events.
CREATE TABLE commitment (
    id          uuid        PRIMARY KEY,
    reference   text        NOT NULL,
    desk        text        NOT NULL,
    owner       text,
    due_version bigint      NOT NULL,
    state       text        NOT NULL,
    sequence    bigint      NOT NULL,
    learnt_at   timestamptz NOT NULL
);

-- Letters that no mail server took, as an administrator sees them: no case content, and no desk.
CREATE TABLE dead_letter (
    delivery_id         uuid        PRIMARY KEY,
    alert_reference     text        NOT NULL,
    attempts            integer     NOT NULL,
    outcome             text        NOT NULL,
    died_at             timestamptz NOT NULL,
    replay_requested_at timestamptz,
    replay_requested_by text
);

CREATE INDEX dead_letter_replay ON dead_letter (replay_requested_at) WHERE replay_requested_at IS NOT NULL;

-- People of the identity provider, the last copy. No case content.
CREATE TABLE recipient (
    id        uuid        PRIMARY KEY,
    username  text        NOT NULL,
    email     text,
    locale    text,
    zone      text,
    roles     text[]      NOT NULL,
    functions text[]      NOT NULL,
    desks     text[]      NOT NULL,
    clearance text[]      NOT NULL,
    active    boolean     NOT NULL,
    copied_at timestamptz NOT NULL
);

CREATE INDEX recipient_username ON recipient (username, id);

-- The last sign of life of the due engine.
CREATE TABLE heartbeat (
    source       text        PRIMARY KEY,
    subject_id   uuid        NOT NULL,
    beat         bigint      NOT NULL,
    at           timestamptz NOT NULL,
    received_at  timestamptz NOT NULL,
    unreconciled integer     NOT NULL,
    missing      boolean     NOT NULL
);

DO $$
DECLARE
    t text;
    s text := '${service}';
BEGIN
    FOREACH t IN ARRAY ARRAY['alert', 'alert_event', 'delivery', 'acknowledgement_link', 'commitment'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY %I ON %I TO %I USING (true) WITH CHECK (true)', t || '_engine', t, s || '_engine');
        EXECUTE format(
            'CREATE POLICY %I ON %I TO %I'
            ' USING (desk = ANY (string_to_array(current_setting(''homeward.desks'', true), '','')))'
            ' WITH CHECK (desk = ANY (string_to_array(current_setting(''homeward.desks'', true), '','')))',
            t || '_web', t, s || '_web');
    END LOOP;

    -- What administrators keep is nobody else's to read; it holds no case content.
    FOREACH t IN ARRAY ARRAY['dead_letter', 'recipient'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
        EXECUTE format('CREATE POLICY %I ON %I TO %I USING (true) WITH CHECK (true)', t || '_engine', t, s || '_engine');
        EXECUTE format(
            'CREATE POLICY %I ON %I TO %I'
            ' USING (''administrator'' = ANY (string_to_array(current_setting(''homeward.roles'', true), '','')))',
            t || '_web', t, s || '_web');
    END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE ON alert, delivery, commitment, recipient, heartbeat TO ${service}_engine;
GRANT SELECT, INSERT ON alert_event TO ${service}_engine;
GRANT SELECT, INSERT, DELETE ON acknowledgement_link TO ${service}_engine;
GRANT SELECT, INSERT, UPDATE, DELETE ON dead_letter TO ${service}_engine;

GRANT SELECT, UPDATE ON alert TO ${service}_web;
GRANT SELECT, INSERT ON alert_event TO ${service}_web;
GRANT SELECT ON delivery, recipient TO ${service}_web;
GRANT SELECT, UPDATE (replay_requested_at, replay_requested_by) ON dead_letter TO ${service}_web;
