-- Captivities, what was asserted of the person, and the history that is kept for ever.

CREATE TABLE detention_episode (
    id                  uuid        PRIMARY KEY,
    detainee_id         uuid        NOT NULL,
    desk                text        NOT NULL,
    number              integer     NOT NULL CHECK (number > 0),
    opened_text         text        NOT NULL,
    opened_earliest     date,
    opened_latest       date,
    closed_text         text,
    closed_earliest     date,
    closed_latest       date,
    ended_as            text        CHECK (ended_as IN (
                            'RELEASED', 'REPATRIATED', 'ESCAPED', 'TRANSFERRED_TO_THIRD_STATE',
                            'DIED_IN_CUSTODY', 'FOUND_DEAD', 'RECORDED_IN_ERROR')),
    closed_by_assertion uuid,
    place               text,
    held_by             text,
    recorded_by         text        NOT NULL,
    recorded_at         timestamptz NOT NULL,
    UNIQUE (detainee_id, number),
    UNIQUE (id, detainee_id),
    FOREIGN KEY (detainee_id, desk) REFERENCES detainee (id, desk),
    CHECK (num_nulls(closed_text, ended_as, closed_by_assertion) IN (0, 3)),
    CHECK (closed_latest >= opened_earliest)
);
-- A person is held once at a time.
CREATE UNIQUE INDEX detention_episode_open ON detention_episode (detainee_id) WHERE closed_text IS NULL;

CREATE TABLE status_assertion (
    id              uuid        PRIMARY KEY,
    detainee_id     uuid        NOT NULL,
    desk            text        NOT NULL,
    axis            text        NOT NULL,
    value           text        NOT NULL,
    channel         text        CHECK (channel IN ('FAMILY', 'COUNSEL', 'ICRC', 'CONSULAR', 'HUMAN_RIGHTS_BODY')),
    proceedings     jsonb,
    valid_text      text        NOT NULL,
    valid_earliest  date,
    valid_latest    date,
    source          text        NOT NULL CHECK (source <> ''),
    reliability     text        NOT NULL CHECK (reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
    credibility     integer     NOT NULL CHECK (credibility BETWEEN 1 AND 6),
    confidential    boolean     NOT NULL,
    answering_party text,
    evidence        text,
    note            text,
    episode_id      uuid,
    supersedes      uuid,
    recapture       boolean     NOT NULL,
    author          text        NOT NULL,
    recorded_at     timestamptz NOT NULL,
    in_effect_since bigint,
    verdict         text        CHECK (verdict IN ('APPROVED', 'REFUSED')),
    decided_by      text,
    decided_at      timestamptz,
    decided_note    text,
    UNIQUE (id, detainee_id),
    FOREIGN KEY (detainee_id, desk) REFERENCES detainee (id, desk),
    FOREIGN KEY (episode_id, detainee_id) REFERENCES detention_episode (id, detainee_id),
    FOREIGN KEY (supersedes, detainee_id) REFERENCES status_assertion (id, detainee_id),
    CONSTRAINT value_of_its_axis CHECK (CASE axis
        WHEN 'FATE' THEN value IN (
            'UNACCOUNTED', 'REPORTED_CAPTURED', 'CAPTIVITY_SUBSTANTIATED', 'ACKNOWLEDGED',
            'RELEASED', 'REPATRIATED', 'ESCAPED', 'TRANSFERRED_TO_THIRD_STATE',
            'DIED_IN_CUSTODY', 'FOUND_DEAD', 'REMAINS_RETURNED', 'REMAINS_IDENTIFIED', 'RECORDED_IN_ERROR')
        WHEN 'ANSWER' THEN value IN ('ACKNOWLEDGED', 'DENIED', 'CLAIMED_NOT_IDENTIFIED', 'NO_ANSWER', 'UNKNOWN')
        WHEN 'LOCATION' THEN value IN ('DISCLOSED', 'NOT_DISCLOSED', 'UNKNOWN')
        WHEN 'CONTACT' THEN value IN ('PERMITTED', 'REFUSED', 'UNKNOWN')
        WHEN 'JUDICIAL_STAGE' THEN value IN (
            'NONE', 'SUSPECTED', 'CHARGED', 'ON_TRIAL', 'CONVICTED', 'APPEAL', 'FINAL',
            'SENTENCE_SERVED', 'PARDONED', 'ACQUITTED')
        ELSE false END),
    CONSTRAINT channel_of_a_contact CHECK ((axis = 'CONTACT') = (channel IS NOT NULL)),
    CONSTRAINT death_needs_evidence CHECK (
        axis <> 'FATE' OR value NOT IN ('DIED_IN_CUSTODY', 'FOUND_DEAD') OR evidence IS NOT NULL),
    CONSTRAINT death_needs_a_second_officer CHECK (
        axis <> 'FATE' OR value NOT IN ('DIED_IN_CUSTODY', 'FOUND_DEAD')
        OR in_effect_since IS NULL OR verdict = 'APPROVED'),
    CONSTRAINT decided_by_another CHECK (decided_by <> author),
    CONSTRAINT decided_whole CHECK (num_nulls(verdict, decided_by, decided_at) IN (0, 3)),
    CONSTRAINT refused_has_no_effect CHECK (verdict IS DISTINCT FROM 'REFUSED' OR in_effect_since IS NULL)
);
CREATE INDEX status_assertion_of ON status_assertion (detainee_id);
-- A statement is corrected once; a refused correction does not count.
CREATE UNIQUE INDEX status_assertion_corrected ON status_assertion (supersedes) WHERE verdict IS DISTINCT FROM 'REFUSED';

CREATE TABLE detainee_event (
    id          uuid        PRIMARY KEY,
    detainee_id uuid        NOT NULL,
    desk        text        NOT NULL,
    sequence    bigint      NOT NULL CHECK (sequence > 0),
    type        text        NOT NULL,
    data        jsonb       NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    UNIQUE (detainee_id, sequence),
    FOREIGN KEY (detainee_id, desk) REFERENCES detainee (id, desk)
);
