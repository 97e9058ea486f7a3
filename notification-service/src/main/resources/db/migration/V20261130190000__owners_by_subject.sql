-- Owners are named by the identity provider's id. The user name stays for what was heard from events that named it.
ALTER TABLE commitment ADD COLUMN owner_id uuid;
ALTER TABLE alert ADD COLUMN owner_id uuid;
