-- A fault that comes and goes within minutes is one fault: when something was last found undone is remembered, so that
-- the alert about it is resolved only after a time of calm.
ALTER TABLE heartbeat ADD COLUMN unreconciled_at timestamptz;
