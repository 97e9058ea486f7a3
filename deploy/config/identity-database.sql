-- The identity provider's database and its one login. Safe to run again. Run as a superuser:
--   psql -v database=keycloak -v password=… -f identity-database.sql

SELECT format('CREATE ROLE %I NOLOGIN', :'database')
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'database') \gexec

SELECT format('ALTER ROLE %I LOGIN PASSWORD %L', :'database', :'password') \gexec

SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'database')
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec

SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :'database') \gexec

SELECT format('GRANT CONNECT ON DATABASE %I TO %I', :'database', :'database') \gexec
