-- Who there is at the identity provider, as last copied from it: owners are found by their id. No case content, so no desk
-- decides; an officer's name is known to every colleague who reads a commitment.
CREATE TABLE directory_person (
    id        uuid        PRIMARY KEY,
    username  text        NOT NULL,
    active    boolean     NOT NULL,
    copied_at timestamptz NOT NULL
);

CREATE INDEX directory_person_username ON directory_person (username, id);

GRANT SELECT, INSERT, UPDATE ON directory_person TO ${service}_engine;
GRANT SELECT ON directory_person TO ${service}_web;

ALTER TABLE directory_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory_person FORCE ROW LEVEL SECURITY;
CREATE POLICY directory_person_web ON directory_person FOR SELECT TO ${service}_web USING (true);
CREATE POLICY directory_person_engine ON directory_person TO ${service}_engine USING (true) WITH CHECK (true);
