-- One answer to each message, in the order they were said.
INSERT INTO single_message (contact_id, purpose, kind, body, context_wamid, asked_by)
SELECT asked.contact_id, 'confirmation', 'text', asked.body, asked.wamid, 'siaran'
  FROM unnest(:contacts::bigint[], :texts::text[], :proofs::text[]) WITH ORDINALITY
           AS asked(contact_id, body, wamid, place)
 ORDER BY asked.place
ON CONFLICT (context_wamid) WHERE purpose = 'confirmation' DO NOTHING
