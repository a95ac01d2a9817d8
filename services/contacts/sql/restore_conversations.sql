INSERT INTO conversation OVERRIDING SYSTEM VALUE
SELECT r.*
  FROM removed_row k
  JOIN contact c ON c.id = k.contact_id
 CROSS JOIN LATERAL jsonb_populate_record(NULL::conversation, k.content) AS r
 WHERE k.change_id = :change AND k.origin = 'conversation'
 ORDER BY r.id
