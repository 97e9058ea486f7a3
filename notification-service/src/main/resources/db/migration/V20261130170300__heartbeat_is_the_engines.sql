ALTER TABLE heartbeat ENABLE ROW LEVEL SECURITY;
ALTER TABLE heartbeat FORCE ROW LEVEL SECURITY;
CREATE POLICY heartbeat_engine ON heartbeat TO ${service}_engine USING (true) WITH CHECK (true);
