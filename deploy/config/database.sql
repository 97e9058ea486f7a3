-- One database per service, and the four roles that touch it. Safe to run again: it creates what is
-- missing and sets the passwords, so it is also how passwords are changed. Run as a superuser:
--   psql -v service=negotiation -v owner_password=… -v app_password=… -f database.sql
--
--   <service>_owner   owns the tables; the login of the migrations, and of nothing else
--   <service>_app     the login of the running service; without any right of its own
--   <service>_web     what a request may do: taken up per transaction, bound to desks by row-level security
--   <service>_engine  what the clock may do: taken up per transaction, sees every desk
--
-- A transaction in which the service forgot to take up a role can read and write nothing.

SELECT format('CREATE ROLE %I NOLOGIN', :'service' || suffix)
  FROM unnest(ARRAY['_owner', '_app', '_web', '_engine']) AS suffix
 WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'service' || suffix) \gexec

SELECT format('ALTER ROLE %I LOGIN NOINHERIT PASSWORD %L', :'service' || '_owner', :'owner_password') \gexec

SELECT format('ALTER ROLE %I LOGIN NOINHERIT PASSWORD %L', :'service' || '_app', :'app_password') \gexec

SELECT format('GRANT %I TO %I WITH INHERIT FALSE, SET TRUE', :'service' || suffix, :'service' || '_app')
  FROM unnest(ARRAY['_web', '_engine']) AS suffix \gexec

SELECT format('CREATE DATABASE %I OWNER %I', :'service', :'service' || '_owner')
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'service') \gexec

SELECT format('REVOKE ALL ON DATABASE %I FROM PUBLIC', :'service') \gexec

SELECT format('GRANT CONNECT ON DATABASE %I TO %I', :'service', :'service' || suffix)
  FROM unnest(ARRAY['_owner', '_app']) AS suffix \gexec
