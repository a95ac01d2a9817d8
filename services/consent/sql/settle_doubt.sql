UPDATE conversation_message
   SET stop_verdict = :verdict, stop_settled_at = now(), stop_settled_by = left(:actor, 200)
 WHERE id = :message AND stop_verdict = 'open'
RETURNING body, wamid, (extract(epoch FROM occurred_at) * 1000)::bigint
