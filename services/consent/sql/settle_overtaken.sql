UPDATE conversation_message m
   SET stop_verdict = 'overtaken', stop_settled_at = now()
  FROM conversation v
 WHERE v.contact_id = ANY(:contacts::bigint[]) AND m.conversation_id = v.id AND m.stop_verdict = 'open'
