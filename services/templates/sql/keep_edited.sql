-- What was handed in, until WhatsApp has looked at it. Changes of what is approved are counted: once a day, ten times in
-- 30 days.
UPDATE template
   SET status = 'PENDING', rejected_reason = '', components = :components::jsonb, synced_at = now(),
       approved_edits = CASE WHEN status = 'APPROVED'
                             THEN (approved_edits || now())[greatest(1, cardinality(approved_edits) - 8):]
                             ELSE approved_edits END
 WHERE id = :id
