-- Of the consents of two contacts the strictest is that of both: a stop before none, the firmer one before the other
-- (services/consent/ConsentRule), the later one else.
INSERT INTO contact_preference (contact_id, marketing_opted_out, changed_at, source, evidence)
SELECT both_of_them.id, p.marketing_opted_out, p.changed_at, p.source, p.evidence
  FROM unnest(ARRAY[(:keep)::bigint, (:drop)::bigint]) AS both_of_them (id)
 CROSS JOIN (SELECT *
               FROM contact_preference
              WHERE contact_id IN ((:keep)::bigint, (:drop)::bigint)
              ORDER BY marketing_opted_out DESC,
                       CASE WHEN NOT marketing_opted_out THEN 0
                            WHEN source IN ('manual', 'import') THEN 2
                            WHEN source IN ('keyword', 'button') THEN 1
                            ELSE 0 END DESC,
                       changed_at DESC
              LIMIT 1) AS p
ON CONFLICT (contact_id) DO UPDATE
   SET marketing_opted_out = excluded.marketing_opted_out, changed_at = excluded.changed_at,
       source = excluded.source, evidence = excluded.evidence
