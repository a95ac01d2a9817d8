-- What is counted and remembered of both.
UPDATE contact k
   SET created_at = least(k.created_at, d.created_at),
       conversation_count = k.conversation_count + d.conversation_count,
       last_inbound_at = greatest(k.last_inbound_at, d.last_inbound_at),
       last_outbound_at = greatest(k.last_outbound_at, d.last_outbound_at),
       last_campaign_at = greatest(k.last_campaign_at, d.last_campaign_at),
       last_delivered_at = greatest(k.last_delivered_at, d.last_delivered_at),
       last_read_at = greatest(k.last_read_at, d.last_read_at),
       last_replied_at = greatest(k.last_replied_at, d.last_replied_at),
       last_failed_at = greatest(k.last_failed_at, d.last_failed_at)
  FROM contact d
 WHERE k.id = :keep AND d.id = :drop
RETURNING coalesce(d.bsuid, '')
