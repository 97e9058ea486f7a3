-- Some came on no list and as a number; who they were becomes known later. What that rests on stands beside the name.

ALTER TABLE arrival
    ADD COLUMN named_at timestamptz,
    ADD COLUMN named_by text,
    ADD COLUMN reason   text,
    ADD COLUMN evidence text,
    ADD CHECK (num_nulls(named_at, named_by, reason) IN (0, 3));
