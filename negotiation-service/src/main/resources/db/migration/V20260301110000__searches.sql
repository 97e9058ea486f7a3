-- What the desk looks up: statements by word and day, the history of an agreement's status, what changed since a day.

-- The words of a statement, folded. A table and not a full-text index: under row-level security PostgreSQL asks an index only
-- what is leakproof, and comparing texts is, matching a tsvector is not.
CREATE TABLE statement_word (
    statement_id uuid    NOT NULL,
    desk         text    NOT NULL,
    of_speaker   boolean NOT NULL,
    word         text    COLLATE "C" NOT NULL CHECK (length(word) BETWEEN 1 AND 60),
    PRIMARY KEY (desk, of_speaker, word, statement_id),
    FOREIGN KEY (statement_id, desk) REFERENCES statement (id, desk)
);

-- Statements recorded before: the same folding, as near as SQL comes to it.
ALTER TABLE statement NO FORCE ROW LEVEL SECURITY;
INSERT INTO statement_word (statement_id, desk, of_speaker, word)
SELECT DISTINCT s.id, s.desk, part.of_speaker, left(found.word, 60)
FROM statement s
CROSS JOIN LATERAL (VALUES (true, s.speaker), (false, concat_ws(' ', s.speaker, s.body, s.translation))) AS part (of_speaker, words)
CROSS JOIN LATERAL regexp_split_to_table(
    regexp_replace(lower(normalize(part.words, NFKD) COLLATE "pg_c_utf8"), '[\u0300-\u036F]', '', 'g'), '[^[:alnum:]]+') AS found (word)
WHERE found.word <> '';
ALTER TABLE statement FORCE ROW LEVEL SECURITY;

CREATE INDEX statement_by_day ON statement (desk, earliest, latest);

ALTER TABLE agreement ADD COLUMN sequence bigint NOT NULL DEFAULT 1 CHECK (sequence > 0);

CREATE TABLE agreement_status_change (
    agreement_id  uuid        NOT NULL,
    sequence      bigint      NOT NULL CHECK (sequence > 1),
    desk          text        NOT NULL,
    from_status   text        NOT NULL,
    to_status     text        NOT NULL CHECK (to_status IN ('CONFIRMED_BY_COUNTERPARTY', 'REPUDIATED', 'SUPERSEDED')),
    reason        text        NOT NULL,
    evidence      text        NOT NULL,
    statement_id  uuid,
    superseded_by uuid,
    recorded_at   timestamptz NOT NULL,
    recorded_by   text        NOT NULL,
    PRIMARY KEY (agreement_id, sequence),
    FOREIGN KEY (agreement_id, desk) REFERENCES agreement (id, desk),
    FOREIGN KEY (statement_id, desk) REFERENCES statement (id, desk),
    FOREIGN KEY (superseded_by, desk) REFERENCES agreement (id, desk),
    CHECK (from_status <> to_status AND from_status <> 'SUPERSEDED'),
    CHECK ((to_status = 'SUPERSEDED') = (superseded_by IS NOT NULL)),
    CHECK (superseded_by <> agreement_id)
);

-- Events come in the order of their time, so a block range says where a day begins and costs the clock next to nothing.
CREATE INDEX commitment_event_by_time ON commitment_event USING brin (recorded_at) WITH (pages_per_range = 16);

DO $$
DECLARE
    name text;
    wall text := $q$desk = ANY (string_to_array(current_setting('homeward.desks', true), ','))$q$;
BEGIN
    FOREACH name IN ARRAY ARRAY['statement_word', 'agreement_status_change']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY %I ON %I TO ${service}_web USING (%s) WITH CHECK (%s)', name || '_web', name, wall, wall);
        EXECUTE format('CREATE POLICY %I ON %I TO ${service}_engine USING (true) WITH CHECK (true)', name || '_engine', name);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO ${service}_web, ${service}_engine', name);
    END LOOP;
END
$$;

GRANT UPDATE (status, sequence) ON agreement TO ${service}_web;
