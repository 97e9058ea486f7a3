-- The desk speaks of urgent and high, not of 1 and 2; the same words as for detainees.
ALTER TABLE commitment ALTER COLUMN priority TYPE text USING NULL;
ALTER TABLE commitment ADD CHECK (priority IN ('URGENT', 'HIGH', 'NORMAL', 'LOW'));
