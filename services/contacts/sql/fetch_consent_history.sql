SELECT opted_out, occurred_at, source, evidence
  FROM consent_event
 WHERE contact_id = :contact
 ORDER BY occurred_at DESC, id DESC
