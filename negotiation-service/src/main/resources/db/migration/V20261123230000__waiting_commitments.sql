-- A promise can wait for another one (relative due dates, conditions), and a wrongly recorded date can be corrected.

-- When it was complete; what waits for it is compared with this.
ALTER TABLE commitment ADD COLUMN completed_at timestamptz;
ALTER TABLE commitment ADD CHECK (completed_at IS NULL OR state IN ('FULFILLED', 'CURED_LATE'));

-- A relative date has a zone before it has a date.
ALTER TABLE due_version DROP CONSTRAINT due_version_check;
ALTER TABLE due_version ADD CHECK (edtf IS NULL OR zone IS NOT NULL);

-- The breach of a date that was wrong stays, and says which version showed it.
ALTER TABLE breach ADD COLUMN corrected_by integer CHECK (corrected_by > due_version);
ALTER TABLE breach ADD CHECK (corrected_by IS NULL OR rescinded_at IS NOT NULL);

CREATE TABLE awaited (
    commitment_id uuid        NOT NULL,
    -- The condition, or the commitment itself for its due date.
    link_id       uuid        NOT NULL,
    desk          text        NOT NULL,
    anchor_id     uuid        NOT NULL,
    -- Whether the other's completion still means anything.
    live          boolean     NOT NULL,
    counted_from  timestamptz,
    put_off       timestamptz,
    PRIMARY KEY (commitment_id, link_id),
    FOREIGN KEY (commitment_id, desk) REFERENCES commitment (id, desk),
    FOREIGN KEY (anchor_id, desk) REFERENCES commitment (id, desk)
);

CREATE INDEX awaited_by_anchor ON awaited (anchor_id) WHERE live;

ALTER TABLE awaited ENABLE ROW LEVEL SECURITY;
ALTER TABLE awaited FORCE ROW LEVEL SECURITY;
CREATE POLICY awaited_web ON awaited TO ${service}_web
    USING (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')))
    WITH CHECK (desk = ANY (string_to_array(current_setting('homeward.desks', true), ',')));
CREATE POLICY awaited_engine ON awaited TO ${service}_engine USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON awaited TO ${service}_web, ${service}_engine;
