-- All of them, or those of the ids. What was removed stays in sight while a campaign shows its snapshot. A copy that is in force was confirmed by the last
-- sync, whenever it changed.
SELECT id, remote_id, name, language, category, status, quality, rejected_reason, named_parameters, components,
       removed_at IS NOT NULL,
       CASE WHEN removed_at IS NULL
            THEN greatest(synced_at, (SELECT (value #>> '{}')::timestamptz FROM workspace_setting
                                      WHERE key = 'templates.synced_at'))
            ELSE synced_at END
FROM template
WHERE ((:ids)::bigint[] IS NULL OR id = ANY((:ids)::bigint[]))
  AND (removed_at IS NULL
       OR EXISTS (SELECT FROM campaign WHERE content -> 'template' -> 'id' = to_jsonb(template.id)))
ORDER BY name, language, id
