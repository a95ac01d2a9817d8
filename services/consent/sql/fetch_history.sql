SELECT opted_out, (extract(epoch FROM occurred_at) * 1000)::bigint, source, evidence
  FROM consent_event
 WHERE contact_id = :contact
 ORDER BY occurred_at DESC, id DESC
