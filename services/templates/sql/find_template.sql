-- The same columns as list_templates.
SELECT id, remote_id, name, language, category, status, quality, rejected_reason, named_parameters, components,
       removed_at IS NOT NULL, synced_at
  FROM template
 WHERE name = :name AND language = :language AND removed_at IS NULL
