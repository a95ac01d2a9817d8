-- What a template is, to be compared with what it was. Of its parts the fingerprints: what people are told stands in no
-- log.
SELECT (jsonb_build_object('name', name, 'language', language, 'category', category, 'status', status,
                           'removed', removed_at IS NOT NULL)
        || coalesce((SELECT jsonb_object_agg(lower(part ->> 'type'), left(md5(part::text), 8))
                       FROM jsonb_array_elements(components) AS part), '{}'))::text
  FROM template
 WHERE id = :id
