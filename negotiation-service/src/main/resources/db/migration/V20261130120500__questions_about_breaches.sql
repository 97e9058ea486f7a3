-- What the reconciler did about a breach of which no alert is known: how often it asked, when it asks again, and whether
-- the event had to be published a second time. None of it stands in an index: the due engine writes these rows in bulk.
ALTER TABLE breach
    ADD COLUMN asked integer NOT NULL DEFAULT 0 CHECK (asked >= 0),
    ADD COLUMN ask_again_at timestamptz,
    ADD COLUMN republished_at timestamptz;
