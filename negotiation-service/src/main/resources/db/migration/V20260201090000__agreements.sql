-- Who talks to whom and what was agreed. Parties are reference data: a state's name is no case content.

CREATE TABLE party (
    id          uuid        PRIMARY KEY,
    name        text        NOT NULL CHECK (length(name) BETWEEN 1 AND 300),
    kind        text        NOT NULL CHECK (kind IN ('STATE', 'AUTHORITY', 'MEDIATOR', 'ORGANISATION')),
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL
);

CREATE TABLE talks (
    id           uuid        PRIMARY KEY,
    desk         text        NOT NULL,
    date_text    text        NOT NULL,
    earliest     timestamptz,
    latest       timestamptz,
    venue        text        NOT NULL,
    mediators    text[]      NOT NULL,
    participants text[]      NOT NULL,
    summary      text,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    UNIQUE (id, desk),
    CHECK (earliest < latest)
);

CREATE TABLE statement (
    id          uuid        PRIMARY KEY,
    desk        text        NOT NULL,
    speaker     text        NOT NULL,
    date_text   text        NOT NULL,
    earliest    timestamptz,
    latest      timestamptz,
    body        text        NOT NULL,
    language    text        NOT NULL,
    translation text,
    url         text,
    talks_id    uuid,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    UNIQUE (id, desk),
    CHECK (earliest < latest),
    FOREIGN KEY (talks_id, desk) REFERENCES talks (id, desk)
);

CREATE TABLE agreement (
    id          uuid        PRIMARY KEY,
    reference   text        NOT NULL UNIQUE,
    desk        text        NOT NULL,
    form        text        NOT NULL,
    status      text        NOT NULL CHECK (status IN ('CLAIMED', 'CONFIRMED_BY_COUNTERPARTY', 'REPUDIATED', 'SUPERSEDED')),
    date_text   text        NOT NULL,
    earliest    timestamptz,
    latest      timestamptz,
    source      text        NOT NULL,
    reliability text        NOT NULL CHECK (reliability ~ '^[A-F]$'),
    credibility smallint    NOT NULL CHECK (credibility BETWEEN 1 AND 6),
    talks_id    uuid,
    mediators   text[]      NOT NULL,
    body        text,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    UNIQUE (id, desk),
    CHECK (earliest < latest),
    FOREIGN KEY (talks_id, desk) REFERENCES talks (id, desk)
);

CREATE TABLE agreement_party (
    agreement_id uuid NOT NULL,
    party_id     uuid NOT NULL REFERENCES party,
    desk         text NOT NULL,
    PRIMARY KEY (agreement_id, party_id),
    FOREIGN KEY (agreement_id, desk) REFERENCES agreement (id, desk)
);

CREATE INDEX talks_by_desk ON talks (desk, id);
CREATE INDEX statement_by_desk ON statement (desk, id);
CREATE INDEX agreement_by_desk ON agreement (desk, id);

GRANT SELECT, INSERT ON party TO ${service}_web, ${service}_engine;
