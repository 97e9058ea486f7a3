-- The audit trail. Nobody is granted UPDATE or DELETE; what the owner of the database could still do
-- by hand is what the MACs, the seals and the checkpoints outside the database find.

CREATE TABLE audit_entry (
    -- The writing transaction. Once every transaction below a number is over, the rows below it are
    -- final, so they can be sealed without a queue and without a lock on the writers.
    xact         xid8        NOT NULL DEFAULT pg_current_xact_id(),
    id           uuid        NOT NULL,
    at           timestamptz NOT NULL,
    actor        text        NOT NULL,
    action       text        NOT NULL,
    subject_type text        NOT NULL,
    subject_id   uuid        NOT NULL,
    desk         text,
    fields       text[]      NOT NULL,
    request_id   text,
    mac          bytea       NOT NULL CHECK (octet_length(mac) = 32),
    PRIMARY KEY (xact, id)
);

-- The auditor's question: who saw or changed this record?
CREATE INDEX audit_entry_subject ON audit_entry (subject_id, xact, id);

CREATE TABLE audit_seal (
    number       bigint      PRIMARY KEY CHECK (number > 0),
    -- It covers the entries with from_xact <= xact < to_xact.
    from_xact    xid8        NOT NULL,
    to_xact      xid8        NOT NULL,
    entries      integer     NOT NULL CHECK (entries > 0),
    previous     bytea       NOT NULL CHECK (octet_length(previous) = 32),
    hash         bytea       NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    sealed_at    timestamptz NOT NULL,
    CHECK (from_xact < to_xact)
);

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_entry_written ON audit_entry FOR INSERT TO ${service}_web WITH CHECK (true);
-- The trail of every desk, and only for those who hold the role.
CREATE POLICY audit_entry_read ON audit_entry FOR SELECT TO ${service}_web
    USING ('auditor' = ANY (string_to_array(current_setting('homeward.roles', true), ',')));
CREATE POLICY audit_entry_engine ON audit_entry TO ${service}_engine USING (true) WITH CHECK (true);

GRANT SELECT, INSERT ON audit_entry TO ${service}_web, ${service}_engine;
GRANT SELECT, INSERT ON audit_seal TO ${service}_engine;
