-- What waited when its contact was removed does not leave after all this time.
INSERT INTO single_message OVERRIDING SYSTEM VALUE
SELECT r.*
  FROM removed_row k
  JOIN contact c ON c.id = k.contact_id
 CROSS JOIN LATERAL jsonb_populate_record(
           NULL::single_message,
           CASE k.content ->> 'status'
                WHEN 'pending' THEN k.content || '{"status": "skipped", "reason": "withdrawn", "repeated_by": null}'
                WHEN 'claimed' THEN k.content || '{"status": "in_doubt", "reason": "sender_gone", "repeated_by": null}'
                ELSE k.content || '{"repeated_by": null}' END) AS r
 WHERE k.change_id = :change AND k.origin = 'single_message'
 ORDER BY r.id
ON CONFLICT DO NOTHING
