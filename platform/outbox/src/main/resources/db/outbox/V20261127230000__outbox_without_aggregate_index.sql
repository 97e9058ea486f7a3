-- Whether an earlier row of an aggregate is still on its way is read off the beginning of the table, which is short. The
-- index that answered it before was written and cleared for every message and read once.
DROP INDEX outbox_of_aggregate;
