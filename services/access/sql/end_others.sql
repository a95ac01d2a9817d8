-- Each is waited for; the one that keeps still what is left behind goes on.
SELECT count(pg_terminate_backend(pid, 5000))
  FROM pg_stat_activity
 WHERE datname = current_database() AND pid <> pg_backend_pid() AND pid <> :keep
