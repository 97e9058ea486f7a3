-- The case file of a person. Every table carries the desk, and a child's desk is held equal to its
-- file's by a foreign key over both columns, so that row-level security can judge each row alone.
-- Dates are kept as EDTF text (the truth) with the first and last day it allows (for sorting).

CREATE TABLE detainee (
    id             uuid        PRIMARY KEY,
    reference      text        NOT NULL UNIQUE CHECK (reference ~ '^D-[0-9A-HJKMNP-TV-Z]{7}-[0-9A-HJKMNP-TV-Z]$'),
    desk           text        NOT NULL CHECK (desk <> '' AND desk !~ ','),
    sequence       bigint      NOT NULL CHECK (sequence > 0),
    fate           text        NOT NULL CHECK (fate IN (
                       'UNACCOUNTED', 'REPORTED_CAPTURED', 'CAPTIVITY_SUBSTANTIATED', 'ACKNOWLEDGED',
                       'RELEASED', 'REPATRIATED', 'ESCAPED', 'TRANSFERRED_TO_THIRD_STATE',
                       'DIED_IN_CUSTODY', 'FOUND_DEAD', 'REMAINS_RETURNED', 'REMAINS_IDENTIFIED',
                       'RECORDED_IN_ERROR')),
    names          jsonb       NOT NULL CHECK (jsonb_typeof(names) = 'array' AND jsonb_array_length(names) > 0),
    birth_text     text,
    birth_earliest date,
    birth_latest   date,
    particulars    jsonb       NOT NULL,
    -- The category with its author, date and legal basis; never one without the others.
    assessment     jsonb       CHECK (assessment ?& ARRAY['category', 'legalBasis', 'by', 'at']),
    priority       text        CHECK (priority IN ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    registered_at  timestamptz NOT NULL,
    registered_by  text        NOT NULL,
    updated_at     timestamptz NOT NULL CHECK (updated_at >= registered_at),
    UNIQUE (id, desk),
    CHECK (birth_text IS NOT NULL OR (birth_earliest IS NULL AND birth_latest IS NULL)),
    CHECK (birth_earliest <= birth_latest)
);
CREATE INDEX detainee_newest ON detainee (desk, id DESC);
CREATE INDEX detainee_by_fate ON detainee (desk, fate, id DESC);

-- Kin and health can be used against the family or the person: without clearance the row is not there.
CREATE TABLE detainee_restricted (
    detainee_id uuid  PRIMARY KEY,
    desk        text  NOT NULL,
    next_of_kin jsonb NOT NULL CHECK (jsonb_typeof(next_of_kin) = 'array'),
    health      text,
    FOREIGN KEY (detainee_id, desk) REFERENCES detainee (id, desk)
);

CREATE TABLE external_id (
    detainee_id uuid NOT NULL,
    desk        text NOT NULL,
    scheme      text NOT NULL CHECK (scheme <> ''),
    value       text NOT NULL CHECK (value <> ''),
    PRIMARY KEY (detainee_id, scheme, value),
    FOREIGN KEY (detainee_id, desk) REFERENCES detainee (id, desk)
);
-- Within a desk only: a clash with another desk's file would tell that the file exists.
CREATE UNIQUE INDEX external_id_taken ON external_id (desk, lower(scheme), value);

CREATE TABLE name_token (
    detainee_id uuid NOT NULL,
    desk        text NOT NULL,
    token       text NOT NULL CHECK (token ~ '^~?[a-z0-9]+$'),
    PRIMARY KEY (detainee_id, token),
    FOREIGN KEY (detainee_id, desk) REFERENCES detainee (id, desk)
);
-- A word is looked up by its beginning.
CREATE INDEX name_token_prefix ON name_token (token text_pattern_ops, desk);
