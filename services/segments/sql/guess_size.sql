-- How many contacts there are, as the planner guesses: the density of the last look times the pages of now. Negative when
-- nobody looked yet.
SELECT CASE WHEN reltuples < 0 OR relpages = 0 THEN -1
            ELSE reltuples * (pg_relation_size(oid) / current_setting('block_size')::float8) / relpages END
  FROM pg_class
 WHERE oid = 'contact'::regclass
