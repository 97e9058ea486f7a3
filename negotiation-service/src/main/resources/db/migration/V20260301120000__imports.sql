-- Tables that were imported: how far each import is, what became of each row, and under which foreign id a record is known, so
-- that the same file changes nothing the second time.

CREATE TABLE import_run (
    id          uuid        PRIMARY KEY,
    desk        text        NOT NULL,
    dry_run     boolean     NOT NULL,
    rows        integer     NOT NULL CHECK (rows > 0),
    done        integer     NOT NULL CHECK (done BETWEEN 0 AND rows),
    accepted    integer     NOT NULL,
    updated     integer     NOT NULL,
    unchanged   integer     NOT NULL,
    rejected    integer     NOT NULL,
    recorded_at timestamptz NOT NULL,
    recorded_by text        NOT NULL,
    touched_at  timestamptz NOT NULL,
    UNIQUE (id, desk),
    CHECK (done = accepted + updated + unchanged + rejected)
);

CREATE INDEX import_run_by_desk ON import_run (desk, id);

CREATE TABLE import_row (
    import_id   uuid    NOT NULL,
    desk        text    NOT NULL,
    line        integer NOT NULL CHECK (line > 0),
    record      text,
    external_id text,
    outcome     text    NOT NULL CHECK (outcome IN ('ACCEPTED', 'UPDATED', 'UNCHANGED', 'REJECTED')),
    field       text,
    reason      text,
    subject_id  uuid,
    PRIMARY KEY (import_id, line),
    FOREIGN KEY (import_id, desk) REFERENCES import_run (id, desk),
    CHECK ((outcome = 'REJECTED') = (reason IS NOT NULL)),
    CHECK ((outcome = 'REJECTED') = (subject_id IS NULL))
);

CREATE TABLE import_key (
    desk        text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('AGREEMENT', 'COMMITMENT', 'FULFILMENT')),
    external_id text NOT NULL CHECK (length(external_id) BETWEEN 1 AND 200),
    subject_id  uuid NOT NULL,
    content     text NOT NULL CHECK (content IS JSON OBJECT),
    PRIMARY KEY (desk, kind, external_id)
);

CREATE INDEX import_key_by_subject ON import_key (subject_id);

DO $$
DECLARE
    name text;
    wall text := $q$desk = ANY (string_to_array(current_setting('homeward.desks', true), ','))$q$;
BEGIN
    FOREACH name IN ARRAY ARRAY['import_run', 'import_row', 'import_key']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I TO ${service}_web USING (%s) WITH CHECK (%s)', name || '_web', name, wall, wall);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${service}_web', name);
    END LOOP;
END
$$;

GRANT UPDATE (done, accepted, updated, unchanged, rejected, touched_at) ON import_run TO ${service}_web;
GRANT UPDATE (content) ON import_key TO ${service}_web;
