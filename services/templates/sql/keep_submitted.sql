-- A template that was just handed in. A removed copy of the same name and language comes to life again.
INSERT INTO template (waba_id, remote_id, name, language, category, status, named_parameters, components)
VALUES (:waba, :remote, :name, :language, :category, :status, :named, :components::jsonb)
ON CONFLICT (waba_id, name, language) DO UPDATE
SET remote_id = excluded.remote_id, category = excluded.category, status = excluded.status, quality = '',
    rejected_reason = '', named_parameters = excluded.named_parameters, components = excluded.components,
    synced_at = now(), removed_at = NULL
RETURNING id
