-- A campaign that was deleted meanwhile is answered by nobody any more.
INSERT INTO conversation_message OVERRIDING SYSTEM VALUE
SELECT r.*
  FROM removed_row k
  JOIN contact c ON c.id = k.contact_id
 CROSS JOIN LATERAL jsonb_populate_record(
           NULL::conversation_message,
           CASE WHEN EXISTS (SELECT 1 FROM campaign_message m
                              WHERE m.campaign_id = (k.content ->> 'campaign_id')::bigint
                                AND m.position = (k.content ->> 'position')::integer)
                THEN k.content
                ELSE k.content || '{"campaign_id": null, "position": null}' END) AS r
 WHERE k.change_id = :change AND k.origin = 'conversation_message'
 ORDER BY r.id
ON CONFLICT DO NOTHING
