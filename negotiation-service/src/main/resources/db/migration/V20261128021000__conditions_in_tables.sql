-- What must happen before a promise binds enters and leaves with it, or a promise that waits would look binding.
ALTER TABLE import_key DROP CONSTRAINT import_key_kind_check;
ALTER TABLE import_key ADD CONSTRAINT import_key_kind_check
    CHECK (kind IN ('AGREEMENT', 'COMMITMENT', 'CONDITION', 'ENTRY', 'FULFILMENT'));
