INSERT INTO consent_event OVERRIDING SYSTEM VALUE
SELECT r.*
  FROM removed_row k
  JOIN contact c ON c.id = k.contact_id
 CROSS JOIN LATERAL jsonb_populate_record(NULL::consent_event, k.content) AS r
 WHERE k.change_id = :change AND k.origin = 'consent_event'
 ORDER BY r.id
