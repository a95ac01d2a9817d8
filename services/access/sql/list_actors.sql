-- A walk over the index from name to name: the log is long, and the names are few.
WITH RECURSIVE named AS (
    (SELECT actor FROM audit_entry ORDER BY actor LIMIT 1)
     UNION ALL
    SELECT (SELECT e.actor FROM audit_entry e WHERE e.actor > n.actor ORDER BY e.actor LIMIT 1)
      FROM named n WHERE n.actor IS NOT NULL
)
SELECT actor FROM named WHERE actor IS NOT NULL
