-- Lists of persons as they were given to the other side, or as it gave them: a version is frozen with a hash, so that nobody
-- can later say that another list was meant. "Frozen lists excepted": the lines of names are the one place outside
-- detainee-service where a name may stand, and only who is cleared may read them.

CREATE TABLE person_list (
    id          uuid        PRIMARY KEY,
    reference   text        NOT NULL UNIQUE,
    desk        text        NOT NULL,
    side        text        NOT NULL CHECK (side IN ('OURS', 'THEIRS')),
    title       text        NOT NULL CHECK (length(title) BETWEEN 1 AND 300),
    versions    integer     NOT NULL CHECK (versions >= 0),
    -- How many events were published about it.
    sequence    bigint      NOT NULL CHECK (sequence >= 0),
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    UNIQUE (id, desk)
);

CREATE INDEX person_list_by_desk ON person_list (desk, id);

CREATE TABLE person_list_version (
    id        uuid        PRIMARY KEY,
    list_id   uuid        NOT NULL,
    number    integer     NOT NULL CHECK (number > 0),
    desk      text        NOT NULL,
    sha256    text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    entries   integer     NOT NULL CHECK (entries > 0),
    reason    text,
    frozen_at timestamptz NOT NULL,
    frozen_by text        NOT NULL,
    UNIQUE (list_id, number),
    UNIQUE (id, desk),
    FOREIGN KEY (list_id, desk) REFERENCES person_list (id, desk)
);

CREATE TABLE person_list_entry (
    version_id  uuid    NOT NULL,
    number      integer NOT NULL CHECK (number > 0),
    desk        text    NOT NULL,
    detainee_id uuid,
    named       boolean NOT NULL,
    PRIMARY KEY (version_id, number),
    UNIQUE (version_id, detainee_id),
    FOREIGN KEY (version_id, desk) REFERENCES person_list_version (id, desk),
    CHECK (detainee_id IS NOT NULL OR named)
);

CREATE INDEX person_list_entry_by_detainee ON person_list_entry (detainee_id);

CREATE TABLE person_list_name (
    version_id uuid    NOT NULL,
    number     integer NOT NULL,
    desk       text    NOT NULL,
    name       text    NOT NULL CHECK (length(name) BETWEEN 1 AND 500),
    PRIMARY KEY (version_id, number),
    FOREIGN KEY (version_id, number) REFERENCES person_list_entry (version_id, number),
    FOREIGN KEY (version_id, desk) REFERENCES person_list_version (id, desk)
);

CREATE TABLE person_list_hand_over (
    id          uuid        PRIMARY KEY,
    version_id  uuid        NOT NULL,
    desk        text        NOT NULL,
    party_id    uuid        NOT NULL REFERENCES party,
    recipient   text,
    date_text   text        NOT NULL,
    earliest    timestamptz,
    latest      timestamptz,
    place       text,
    via         text,
    receipt     text,
    talks_id    uuid,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    CHECK (earliest < latest),
    FOREIGN KEY (version_id, desk) REFERENCES person_list_version (id, desk),
    FOREIGN KEY (talks_id, desk) REFERENCES talks (id, desk)
);

CREATE INDEX person_list_hand_over_by_version ON person_list_hand_over (version_id);

CREATE TABLE person_list_answer (
    id           uuid        PRIMARY KEY,
    version_id   uuid        NOT NULL,
    number       integer     NOT NULL,
    desk         text        NOT NULL,
    detainee_id  uuid,
    party_id     uuid        NOT NULL REFERENCES party,
    answer       text        NOT NULL CHECK (answer IN ('HELD', 'NOT_HELD', 'NOT_IDENTIFIED', 'DEAD', 'ALREADY_RELEASED')),
    date_text    text        NOT NULL,
    earliest     timestamptz,
    latest       timestamptz,
    source       text        NOT NULL,
    statement_id uuid,
    recorded_at  timestamptz NOT NULL,
    recorded_by  text        NOT NULL,
    CHECK (earliest < latest),
    FOREIGN KEY (version_id, number) REFERENCES person_list_entry (version_id, number),
    FOREIGN KEY (version_id, desk) REFERENCES person_list_version (id, desk),
    FOREIGN KEY (statement_id, desk) REFERENCES statement (id, desk)
);

CREATE INDEX person_list_answer_by_entry ON person_list_answer (version_id, number);
CREATE INDEX person_list_answer_by_detainee ON person_list_answer (detainee_id);

DO $$
DECLARE
    name text;
    wall text := $q$desk = ANY (string_to_array(current_setting('homeward.desks', true), ','))$q$;
BEGIN
    FOREACH name IN ARRAY ARRAY['person_list', 'person_list_version', 'person_list_entry', 'person_list_hand_over',
                                'person_list_answer']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I TO ${service}_web USING (%s) WITH CHECK (%s)', name || '_web', name, wall, wall);
        EXECUTE format('CREATE POLICY %I ON %I TO ${service}_engine USING (true) WITH CHECK (true)', name || '_engine', name);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${service}_web, ${service}_engine', name);
    END LOOP;
END
$$;

-- Every officer of the desk may freeze a name; only the cleared read one, and no clock or consumer needs any.
ALTER TABLE person_list_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE person_list_name FORCE ROW LEVEL SECURITY;
CREATE POLICY person_list_name_write ON person_list_name FOR INSERT TO ${service}_web
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));
CREATE POLICY person_list_name_read ON person_list_name FOR SELECT TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ','))
           AND current_setting('homeward.clearance', true) = 'restricted');
GRANT SELECT, INSERT ON person_list_name TO ${service}_web;

-- What is frozen has no UPDATE; the list itself counts its versions and events.
GRANT UPDATE (versions, sequence) ON person_list TO ${service}_web;
