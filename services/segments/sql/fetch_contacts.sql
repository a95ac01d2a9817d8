-- These contacts in this order.
SELECT c.id, c.display_name, coalesce(c.phone_e164, ''),
       ARRAY(SELECT l.name FROM label l WHERE l.id = ANY (c.label_ids))::text,
       coalesce((SELECT w.name FROM workflow_status w WHERE w.id = c.workflow_status_id), ''),
       c.rating, c.conversation_count,
       EXISTS (SELECT 1 FROM contact_preference o WHERE o.contact_id = c.id AND o.marketing_opted_out),
       c.created_at, c.last_inbound_at, c.last_outbound_at,
       coalesce((SELECT jsonb_object_agg(f.key, jsonb_build_array(f.type, v.value))
                   FROM jsonb_each(c.fields) AS v (key, value) JOIN custom_field f ON f.key = v.key), '{}')
  FROM unnest((:ids)::bigint[]) WITH ORDINALITY AS wanted (id, place)
  JOIN contact c ON c.id = wanted.id
 ORDER BY wanted.place
