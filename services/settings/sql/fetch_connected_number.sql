-- The number that was connected last, with the ids it was told with.
SELECT n.id, jsonb_build_object('remote_id', n.remote_id, 'waba_id', n.waba_id)::text
  FROM (SELECT subject_id FROM audit_entry WHERE action = 'number.connected' ORDER BY id DESC LIMIT 1) AS last
  JOIN phone_number n ON n.id = last.subject_id
