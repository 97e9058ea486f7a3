-- Something to record, with a rule of its own.
CREATE TABLE note (
    id   uuid PRIMARY KEY,
    text text NOT NULL CHECK (text <> 'forbidden by the schema')
);
GRANT SELECT, INSERT ON note TO ${service}_web, ${service}_engine;
