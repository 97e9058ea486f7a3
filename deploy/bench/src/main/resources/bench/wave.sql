-- Commitments by the hundred thousand: copies of some that the product itself recorded through its interface, each with
-- an id, a reference and a due instant of its own, in every table that holds a part of it. The reference is counted
-- instead of random, and its check character is not reckoned. Foreign keys are not asked again: the rows are whole.
SET session_replication_role = replica;

CREATE TEMP TABLE made AS
SELECT n, uuidv7() AS id, template,
       'C-' || upper(lpad(to_hex(:first_number + n), 7, '0')) || '-0' AS reference,
       due, due - interval ':wake_ahead' AS wake,
       to_char(due AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS due_text,
       to_char(due AT TIME ZONE 'Asia/Yerevan', 'YYYY-MM-DD') AS due_day
FROM (SELECT n, (ARRAY[:templates]::uuid[])[1 + n % :template_count] AS template,
             timestamptz ':first_due' + n * interval ':step_micros microseconds' AS due
      FROM generate_series(0, :rows - 1) AS n) AS numbered;

CREATE TEMP TABLE template AS
SELECT c.*, e.data, e.id AS event_id, e.recorded_at AS event_at
FROM commitment c JOIN commitment_event e ON e.commitment_id = c.id AND e.sequence = 1
WHERE c.id = ANY (ARRAY[:templates]::uuid[]);

INSERT INTO commitment
SELECT row.*
FROM made m JOIN commitment t ON t.id = m.template,
     LATERAL jsonb_populate_record(t, jsonb_build_object('id', m.id, 'reference', m.reference, 'due_instant', m.due,
                                                         'wake_at', m.wake)) AS row;

INSERT INTO commitment_event
SELECT row.*
FROM made m JOIN template t ON t.id = m.template JOIN commitment_event e ON e.commitment_id = t.id AND e.sequence = 1,
     LATERAL jsonb_populate_record(e, jsonb_build_object('commitment_id', m.id, 'id', uuidv7(), 'data',
         replace(replace(replace(replace(e.data, t.id::text, m.id::text), t.reference, m.reference),
                         '2099-01-01T08:00:00Z', m.due_text), '2099-01-01', m.due_day))) AS row;

INSERT INTO due_version
SELECT row.*
FROM made m JOIN due_version v ON v.commitment_id = m.template,
     LATERAL jsonb_populate_record(v, jsonb_build_object('commitment_id', m.id, 'edtf', m.due_text,
                                                         'instant', m.due)) AS row;

DROP TABLE made, template;

SET session_replication_role = origin;

VACUUM (ANALYZE) commitment, commitment_event, due_version;

CHECKPOINT;
