-- A key is its caller's own: nobody else's request finds it, not even one that asks without naming a subject. What has
-- expired may be cleared by whoever comes by.
ALTER TABLE idempotency_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_key FORCE ROW LEVEL SECURITY;
CREATE POLICY idempotency_key_web ON idempotency_key TO ${service}_web
    USING (subject = current_setting('homeward.subject', true) OR used_at <= clock_timestamp() - interval '24 hours')
    WITH CHECK (subject = current_setting('homeward.subject', true));
CREATE POLICY idempotency_key_engine ON idempotency_key TO ${service}_engine USING (true) WITH CHECK (true);
