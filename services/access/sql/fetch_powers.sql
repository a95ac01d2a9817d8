-- What it takes to make a team: a server that is new enough, and a login that may make databases and logins.
SELECT current_setting('server_version_num')::integer, rolsuper OR (rolcreaterole AND rolcreatedb)
  FROM pg_roles WHERE rolname = session_user
