-- The running service owns nothing: it only looks whether the schema is the one it was built for.
GRANT SELECT ON flyway_schema_history TO ${service}_app;
