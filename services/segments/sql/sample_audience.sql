-- Ten of those a rule matches, spread over the whole list instead of its newest end; the same seed shows the same ten.
-- The markers are replaced by the pages to look at and by the rule.
SELECT s.id, s.display_name, coalesce(s.phone_e164, ''),
       ARRAY(SELECT l.name FROM label l WHERE l.id = ANY (s.label_ids))::text,
       coalesce((SELECT w.name FROM workflow_status w WHERE w.id = s.workflow_status_id), ''),
       s.rating, s.conversation_count,
       EXISTS (SELECT 1 FROM contact_preference o WHERE o.contact_id = s.id AND o.marketing_opted_out),
       s.created_at, s.last_inbound_at, s.last_outbound_at,
       coalesce((SELECT jsonb_object_agg(f.key, jsonb_build_array(f.type, v.value))
                   FROM jsonb_each(s.fields) AS v (key, value) JOIN custom_field f ON f.key = v.key), '{}')
  FROM (SELECT c.id, hashint8extended(c.id, :seed) AS place FROM contact c /* pages */
         WHERE true /* audience */ ORDER BY place, c.id LIMIT 10) chosen
  JOIN contact s ON s.id = chosen.id
 ORDER BY chosen.place, s.id
