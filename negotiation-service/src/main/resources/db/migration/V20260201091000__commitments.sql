-- The event table is the record; everything else here is a projection of it, kept in the same transaction for queries and
-- so that the schema repeats the invariants: whatever the code does, a second breach of one due version cannot be written.

CREATE TABLE commitment (
    id           uuid        PRIMARY KEY,
    reference    text        NOT NULL UNIQUE,
    desk         text        NOT NULL,
    agreement_id uuid        NOT NULL,
    debtor_id    uuid        NOT NULL REFERENCES party,
    creditor_id  uuid        NOT NULL REFERENCES party,
    object       text        NOT NULL CHECK (object IN ('RELEASE', 'REMAINS', 'INFORMATION', 'VISIT', 'LIST', 'MAPS', 'OTHER')),
    target_kind  text        NOT NULL CHECK (target_kind IN ('NAMED', 'HEADCOUNT', 'ALL', 'ITEMS', 'UNSPECIFIED')),
    state        text        NOT NULL CHECK (state IN ('PROPOSED', 'CONDITIONAL', 'AGREED', 'BREACHED', 'FULFILLED',
                                                       'CURED_LATE', 'LAPSED', 'WAIVED', 'WITHDRAWN', 'SUPERSEDED')),
    due_version  integer     NOT NULL CHECK (due_version > 0),
    due_instant  timestamptz,
    owed         integer     CHECK (owed >= 0),
    delivered    integer     NOT NULL CHECK (delivered >= 0),
    broken       boolean     NOT NULL,
    suspended    boolean     NOT NULL,
    disputed     boolean     NOT NULL,
    owner        text,
    priority     smallint,
    sequence     bigint      NOT NULL CHECK (sequence > 0),
    recorded_at  timestamptz NOT NULL,
    -- What the clock does next and when; null while no clock runs.
    wake_at      timestamptz,
    -- Why the engine could not deal with it; it tries again, and the row counts as overdue meanwhile.
    set_aside    text,
    UNIQUE (id, desk),
    FOREIGN KEY (agreement_id, desk) REFERENCES agreement (id, desk),
    CHECK (debtor_id <> creditor_id),
    CHECK (wake_at IS NULL OR (state = 'AGREED' AND NOT suspended AND due_instant IS NOT NULL)),
    CHECK (state <> 'CURED_LATE' OR broken)
);

CREATE INDEX commitment_wakes ON commitment (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX commitment_by_due ON commitment (desk, coalesce(due_instant, 'infinity'::timestamptz), id);
CREATE INDEX commitment_by_debtor ON commitment (debtor_id);
CREATE INDEX commitment_by_agreement ON commitment (agreement_id);

CREATE TABLE commitment_event (
    commitment_id uuid        NOT NULL,
    sequence      bigint      NOT NULL CHECK (sequence > 0),
    id            uuid        NOT NULL,
    desk          text        NOT NULL,
    type          text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    author        text        NOT NULL,
    data          text        NOT NULL CHECK (data IS JSON OBJECT),
    PRIMARY KEY (commitment_id, sequence),
    FOREIGN KEY (commitment_id, desk) REFERENCES commitment (id, desk)
);

CREATE TABLE due_version (
    commitment_id uuid        NOT NULL,
    version       integer     NOT NULL CHECK (version > 0),
    desk          text        NOT NULL,
    edtf          text,
    zone          text,
    wording       text,
    grace_days    integer     NOT NULL CHECK (grace_days >= 0),
    instant       timestamptz,
    recorded_at   timestamptz NOT NULL,
    author        text        NOT NULL,
    PRIMARY KEY (commitment_id, version),
    FOREIGN KEY (commitment_id, desk) REFERENCES commitment (id, desk),
    CHECK ((edtf IS NULL) = (zone IS NULL)),
    CHECK (instant IS NULL OR edtf IS NOT NULL)
);

CREATE TABLE breach (
    commitment_id uuid        NOT NULL,
    due_version   integer     NOT NULL,
    desk          text        NOT NULL,
    debtor_id     uuid        NOT NULL,
    event_id      uuid        NOT NULL UNIQUE,
    instant       timestamptz,
    detected_at   timestamptz NOT NULL,
    owed          integer,
    delivered     integer     NOT NULL,
    shortfall     integer     CHECK (shortfall > 0),
    declared      boolean     NOT NULL,
    rescinded_at  timestamptz,
    alerted_at    timestamptz,
    -- One breach per commitment and due version, for ever (ADR 0002).
    PRIMARY KEY (commitment_id, due_version),
    FOREIGN KEY (commitment_id, due_version) REFERENCES due_version (commitment_id, version),
    FOREIGN KEY (commitment_id, desk) REFERENCES commitment (id, desk),
    CHECK (declared = (instant IS NULL)),
    CHECK (instant IS NULL OR detected_at >= instant),
    CHECK ((owed IS NULL) = (shortfall IS NULL)),
    CHECK (shortfall = owed - delivered)
);

CREATE INDEX breach_by_debtor ON breach (debtor_id, desk);
CREATE INDEX breach_not_alerted ON breach (detected_at) WHERE alerted_at IS NULL;

CREATE TABLE entry (
    id            uuid    PRIMARY KEY,
    commitment_id uuid    NOT NULL,
    desk          text    NOT NULL,
    number        integer NOT NULL CHECK (number > 0),
    detainee_id   uuid,
    state         text    NOT NULL CHECK (state IN ('PENDING', 'DELIVERED', 'DECLINED_BY_PERSON', 'DIED_BEFORE',
                                                    'CLAIMED_NOT_HELD', 'SUBSTITUTED', 'REMOVED_BY_AGREEMENT')),
    UNIQUE (commitment_id, number),
    UNIQUE (commitment_id, detainee_id),
    FOREIGN KEY (commitment_id, desk) REFERENCES commitment (id, desk)
);

CREATE INDEX entry_by_detainee ON entry (detainee_id) WHERE state = 'PENDING';
