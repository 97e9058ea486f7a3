-- The limit: what PostgreSQL alone can update, in the product's table with its indexes and its batch size.
WITH due AS (
    SELECT id FROM commitment WHERE wake_at <= ? ORDER BY wake_at LIMIT ? FOR UPDATE SKIP LOCKED
)
UPDATE commitment c
SET state = 'BREACHED', broken = true, sequence = c.sequence + 1, wake_at = NULL
FROM due WHERE c.id = due.id;
