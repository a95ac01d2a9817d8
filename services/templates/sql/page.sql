-- The same that list_templates shows, one after the other.
SELECT name, id
  FROM template
 WHERE (name, id) > ((:name)::text, (:id)::bigint)
   AND (removed_at IS NULL
        OR EXISTS (SELECT FROM campaign WHERE content -> 'template' -> 'id' = to_jsonb(template.id)))
   AND ((:status)::text IS NULL
        OR (:status)::text = CASE WHEN removed_at IS NOT NULL THEN 'removed'
                                  WHEN lower(status) = ANY((:known)::text[]) THEN lower(status)
                                  ELSE 'other' END)
 ORDER BY name, id
 LIMIT (:limit)::integer
