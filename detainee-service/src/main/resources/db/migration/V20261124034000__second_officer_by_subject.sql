-- A user name can be changed, and given to somebody else; the identity provider's id cannot. Whoever decides about a
-- death is told from whoever stated it by that id. What was recorded before has names only.
ALTER TABLE status_assertion
    ADD COLUMN author_subject  text,
    ADD COLUMN decided_subject text,
    DROP CONSTRAINT decided_by_another,
    ADD CONSTRAINT decided_by_another CHECK (
        CASE WHEN author_subject IS NULL OR decided_subject IS NULL THEN decided_by <> author
             ELSE decided_subject <> author_subject END);

GRANT UPDATE (decided_subject) ON status_assertion TO ${service}_web, ${service}_engine;
