-- Somebody can be visited, named and written about many times before they come home once: only a return is counted once.

ALTER TABLE arrival ADD COLUMN returned boolean NOT NULL DEFAULT true;
ALTER TABLE arrival NO FORCE ROW LEVEL SECURITY;
ALTER TABLE hand_over NO FORCE ROW LEVEL SECURITY;
UPDATE arrival a SET returned = false FROM hand_over h
    WHERE h.id = a.hand_over_id AND h.object NOT IN ('RELEASE', 'REMAINS');
ALTER TABLE arrival FORCE ROW LEVEL SECURITY;
ALTER TABLE hand_over FORCE ROW LEVEL SECURITY;
ALTER TABLE arrival ALTER COLUMN returned DROP DEFAULT;

DROP INDEX arrival_once;
CREATE UNIQUE INDEX arrival_once ON arrival (coalesce(episode_id, detainee_id))
    WHERE live AND returned AND fulfilment_id IS NOT NULL;

-- An exchange has two halves, and whoever reads one must see the other, whichever was recorded first.
CREATE TABLE reciprocal (
    commitment_id uuid        PRIMARY KEY,
    desk          text        NOT NULL,
    other_id      uuid        NOT NULL REFERENCES commitment,
    recorded_at   timestamptz NOT NULL,
    FOREIGN KEY (commitment_id, desk) REFERENCES commitment (id, desk),
    CHECK (commitment_id <> other_id)
);

CREATE INDEX reciprocal_by_other ON reciprocal (other_id);

ALTER TABLE commitment_event NO FORCE ROW LEVEL SECURITY;
INSERT INTO reciprocal (commitment_id, desk, other_id, recorded_at)
SELECT commitment_id, desk, (data::jsonb #>> '{terms,reciprocalTo}')::uuid, recorded_at
FROM commitment_event WHERE sequence = 1 AND data::jsonb #>> '{terms,reciprocalTo}' IS NOT NULL;
ALTER TABLE commitment_event FORCE ROW LEVEL SECURITY;

ALTER TABLE reciprocal ENABLE ROW LEVEL SECURITY;
ALTER TABLE reciprocal FORCE ROW LEVEL SECURITY;
CREATE POLICY reciprocal_web ON reciprocal TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')))
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));
CREATE POLICY reciprocal_engine ON reciprocal TO ${service}_engine USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON reciprocal TO ${service}_web, ${service}_engine;

-- Who raised what: the n-th of one stands beside the n-th of the other.
ALTER TABLE talks
    ADD COLUMN raised_by   text[] NOT NULL DEFAULT '{}',
    ADD COLUMN raised_what text[] NOT NULL DEFAULT '{}',
    ADD CHECK (cardinality(raised_by) = cardinality(raised_what));

-- A refusal can be shown to be right, like every other decision.
ALTER TABLE fulfilment_proposal ADD COLUMN evidence text;
