-- A key is its caller's own: nobody else's request finds it, not even one that asks without naming a subject.
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
CREATE POLICY idempotency_key_web ON idempotency_key TO ${service}_web
    USING (subject = current_setting('homeward.subject', true))
    WITH CHECK (subject = current_setting('homeward.subject', true));
CREATE POLICY idempotency_key_engine ON idempotency_key TO ${service}_engine USING (true) WITH CHECK (true);
CREATE POLICY idempotency_key_forgotten ON idempotency_key TO ${service}_owner USING (true);

-- Whoever uses a key clears a few that have expired, whoever they belonged to, and learns nothing of them.
CREATE FUNCTION forget_idempotency_keys(expired timestamptz) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    DELETE FROM idempotency_key WHERE ctid = ANY (ARRAY (
        SELECT ctid FROM idempotency_key
         WHERE used_at <= expired
         ORDER BY used_at LIMIT 100 FOR UPDATE SKIP LOCKED));
$$;
REVOKE ALL ON FUNCTION forget_idempotency_keys(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION forget_idempotency_keys(timestamptz) TO ${service}_web, ${service}_engine;
