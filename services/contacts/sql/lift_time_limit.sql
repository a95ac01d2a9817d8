-- A large file takes longer than a statement may; only until the transaction ends.
SELECT set_config('statement_timeout', '0', true)
