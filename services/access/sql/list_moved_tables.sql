-- Tables behind all that they refer to: each is as deep as the longest way of references that begins at it. References
-- to oneself do not count; a circle would have no end, and is cut at twenty.
--
-- Beside each stand the columns that are not computed, and what its rows add up to: sixty bits of each, so that their
-- order does not matter and every letter does.
WITH RECURSIVE tables AS (
    SELECT c.oid, c.relname,
           (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
              FROM pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
      FROM pg_class c
     WHERE c.relnamespace = 'siaran'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relname NOT IN ('schema_migration', 'person', 'workspace_move', 'import_row')
), depths AS (
    SELECT oid, 0 AS depth FROM tables
    UNION
    SELECT k.conrelid, d.depth + 1
      FROM depths d JOIN pg_constraint k ON k.confrelid = d.oid AND k.contype = 'f' AND k.conrelid <> k.confrelid
      JOIN tables t ON t.oid = k.conrelid
     WHERE d.depth < 20
)
SELECT quote_ident(t.relname), t.columns,
       format('SELECT count(*), coalesce(sum((''x'' || substr(md5((each)::text), 1, 15))::bit(60)::bigint), 0)::text FROM (SELECT %s FROM siaran.%I) AS each',
              t.columns, t.relname)
  FROM tables t JOIN depths d ON d.oid = t.oid
 GROUP BY t.oid, t.relname, t.columns
 ORDER BY max(d.depth), t.relname
