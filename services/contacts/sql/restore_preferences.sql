INSERT INTO contact_preference
SELECT r.*
  FROM removed_row k
  JOIN contact c ON c.id = k.contact_id
 CROSS JOIN LATERAL jsonb_populate_record(NULL::contact_preference, k.content) AS r
 WHERE k.change_id = :change AND k.origin = 'contact_preference'
 ORDER BY k.contact_id
ON CONFLICT (contact_id) DO UPDATE
   SET marketing_opted_out = true, changed_at = excluded.changed_at, source = excluded.source,
       evidence = excluded.evidence
 WHERE excluded.marketing_opted_out
