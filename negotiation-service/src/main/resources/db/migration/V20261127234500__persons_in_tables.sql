-- Who declined, died or is said not to be held enters and leaves with the promise, or a kept promise would look broken.
ALTER TABLE import_key DROP CONSTRAINT import_key_kind_check;
ALTER TABLE import_key ADD CHECK (kind IN ('AGREEMENT', 'COMMITMENT', 'ENTRY', 'FULFILMENT'));
