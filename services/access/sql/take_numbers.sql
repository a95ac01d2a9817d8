SELECT setval(s.oid::regclass, n.value::bigint)
  FROM jsonb_each_text(:numbers::jsonb) AS n
  JOIN pg_class s ON s.relname = n.key AND s.relkind = 'S' AND s.relnamespace = 'siaran'::regnamespace
 WHERE s.relname NOT IN ('person_id_seq')
