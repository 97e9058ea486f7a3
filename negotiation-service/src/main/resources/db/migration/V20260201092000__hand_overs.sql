-- Who came, and which promise each of them satisfies.

CREATE TABLE hand_over (
    id           uuid        PRIMARY KEY,
    reference    text        NOT NULL UNIQUE,
    desk         text        NOT NULL,
    object       text        NOT NULL,
    date_text    text        NOT NULL,
    earliest     timestamptz,
    latest       timestamptz NOT NULL,
    place        text,
    intermediary text,
    verified_by  text        NOT NULL,
    evidence     text,
    arrivals     integer     NOT NULL CHECK (arrivals >= 0),
    allocated    integer     NOT NULL CHECK (allocated >= 0),
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    UNIQUE (id, desk),
    -- Nobody is counted who did not come.
    CHECK (allocated <= arrivals)
);

CREATE INDEX hand_over_by_desk ON hand_over (desk, id);

CREATE TABLE fulfilment (
    id            uuid        PRIMARY KEY,
    hand_over_id  uuid        NOT NULL,
    commitment_id uuid        NOT NULL,
    desk          text        NOT NULL,
    count         integer     NOT NULL CHECK (count >= 0),
    retracted_at  timestamptz,
    UNIQUE (hand_over_id, commitment_id),
    FOREIGN KEY (hand_over_id, desk) REFERENCES hand_over (id, desk),
    FOREIGN KEY (commitment_id, desk) REFERENCES commitment (id, desk)
);

CREATE TABLE arrival (
    hand_over_id  uuid    NOT NULL,
    detainee_id   uuid    NOT NULL,
    desk          text    NOT NULL,
    episode_id    uuid,
    -- Null: the person was on no list.
    fulfilment_id uuid    REFERENCES fulfilment,
    entry_id      uuid,
    live          boolean NOT NULL,
    PRIMARY KEY (hand_over_id, detainee_id),
    FOREIGN KEY (hand_over_id, desk) REFERENCES hand_over (id, desk),
    CHECK ((fulfilment_id IS NULL) = (entry_id IS NULL)),
    CHECK (live OR fulfilment_id IS NOT NULL)
);

-- One person's return in one episode satisfies at most one commitment. While no episode is known the person stands for it.
CREATE UNIQUE INDEX arrival_once ON arrival (coalesce(episode_id, detainee_id)) WHERE live AND fulfilment_id IS NOT NULL;
CREATE UNIQUE INDEX arrival_entry_once ON arrival (entry_id) WHERE live AND fulfilment_id IS NOT NULL;

-- What detainee-service published about a person named here; an officer confirms or refuses it.
CREATE TABLE fulfilment_proposal (
    id            uuid        PRIMARY KEY,
    commitment_id uuid        NOT NULL,
    entry_id      uuid        NOT NULL REFERENCES entry,
    detainee_id   uuid        NOT NULL,
    desk          text        NOT NULL,
    event_id      uuid        NOT NULL,
    date_text     text        NOT NULL,
    state         text        NOT NULL CHECK (state IN ('PROPOSED', 'CONFIRMED', 'REFUSED')),
    recorded_at   timestamptz NOT NULL,
    decided_by    text,
    UNIQUE (entry_id, event_id),
    FOREIGN KEY (commitment_id, desk) REFERENCES commitment (id, desk)
);

CREATE INDEX fulfilment_proposal_by_commitment ON fulfilment_proposal (commitment_id);

-- What this service knows of detainees: no name ever enters.
CREATE TABLE detainee (
    id         uuid   PRIMARY KEY,
    reference  text   NOT NULL,
    desk       text   NOT NULL,
    fate       text   NOT NULL,
    episode_id uuid,
    sequence   bigint NOT NULL
);
