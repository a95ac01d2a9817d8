-- A page of contacts in one of two orders, or the one contact `id`. A filter that is not used is 0 or NULL; the
-- planner knows the values and drops it, with the idle branches of CASE, so that both orders walk an index. Contacts of
-- the same name stand by id.
SELECT c.id, c.display_name, coalesce(c.phone_e164, ''),
       ARRAY(SELECT l.name FROM label l WHERE l.id = ANY (c.label_ids))::text,
       coalesce((SELECT w.name FROM workflow_status w WHERE w.id = c.workflow_status_id), ''),
       c.rating, c.conversation_count,
       EXISTS (SELECT 1 FROM contact_preference o WHERE o.contact_id = c.id AND o.marketing_opted_out),
       c.created_at, c.last_inbound_at, c.last_outbound_at,
       coalesce((SELECT jsonb_object_agg(f.key, jsonb_build_array(f.type, v.value))
                   FROM jsonb_each(c.fields) AS v (key, value) JOIN custom_field f ON f.key = v.key), '{}')
  FROM contact c
 WHERE ((:id)::bigint = 0 OR c.id = (:id)::bigint)
   AND ((:label)::bigint = 0
        OR c.label_ids @> ARRAY[(:label)::bigint::integer])
   AND ((:opted_out)::boolean IS NULL
        OR (:opted_out)::boolean
           = EXISTS (SELECT 1 FROM contact_preference o WHERE o.contact_id = c.id AND o.marketing_opted_out))
   AND ((:words)::text IS NULL
        OR c.display_name ILIKE (:words)::text
        OR c.phone_e164 LIKE (:digits)::text
        OR c.phone_e164 LIKE (:national)::text
        OR c.label_ids && ARRAY(SELECT l.id::integer FROM label l WHERE l.name ILIKE (:words)::text))
   AND ((:after)::bigint = 0
        OR CASE WHEN (:newest)::boolean THEN c.id < (:after)::bigint
                ELSE (lower(c.display_name), c.id) > (lower(coalesce((:after_name)::text, '')), (:after)::bigint) END)
 ORDER BY CASE WHEN NOT (:newest)::boolean THEN lower(c.display_name) END,
          CASE WHEN NOT (:newest)::boolean THEN c.id END,
          c.id DESC
 LIMIT :limit
