-- Coming back carried the stop that the removal had set aside; for those who had said stop themselves the original
-- comes back instead. Somebody who had not said stop keeps what their number brought: it was said meanwhile.
DELETE FROM consent_event e
 USING removed_row k
 WHERE k.change_id = :change AND k.origin = 'contact_preference'
   AND (k.content ->> 'marketing_opted_out')::boolean
   AND e.contact_id = k.contact_id
   AND EXISTS (SELECT 1 FROM contact c WHERE c.id = k.contact_id)
