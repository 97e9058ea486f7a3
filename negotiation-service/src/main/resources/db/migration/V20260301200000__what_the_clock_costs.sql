-- The reconciler asks every minute what is overdue, whatever wake_at says. Among a million open promises only an index
-- answers that for nothing; a breached row leaves it, so the sweep itself does not pay for it.
CREATE INDEX commitment_overdue ON commitment (due_instant) WHERE state = 'AGREED' AND NOT suspended;
CREATE INDEX commitment_set_aside ON commitment (wake_at) WHERE set_aside IS NOT NULL;

-- A breach was checked against its commitment and against its due version, which is checked against the commitment itself.
-- One key that holds the desk too says the same with one check less on the hottest insert.
ALTER TABLE due_version ADD UNIQUE (commitment_id, version, desk);
ALTER TABLE breach
    DROP CONSTRAINT breach_commitment_id_due_version_fkey,
    DROP CONSTRAINT breach_commitment_id_desk_fkey,
    ADD FOREIGN KEY (commitment_id, due_version, desk) REFERENCES due_version (commitment_id, version, desk);
