ALTER TABLE audit_seal ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_seal FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_seal_engine ON audit_seal TO ${service}_engine USING (true) WITH CHECK (true);
