WITH fetched AS (
    SELECT *
    FROM jsonb_to_recordset(:templates::jsonb) AS remote (
        remote_id text, name text, language text, category text, status text, quality text, rejected_reason text,
        named_parameters boolean, components jsonb)
), written AS (
    INSERT INTO template AS known (waba_id, remote_id, name, language, category, status, quality, rejected_reason,
                                   named_parameters, components)
    SELECT :waba_id::text, remote_id, name, language, category, status, quality, rejected_reason, named_parameters,
           components
    FROM fetched
    ON CONFLICT (waba_id, name, language) DO UPDATE
    SET remote_id = excluded.remote_id,
        category = excluded.category,
        status = excluded.status,
        quality = excluded.quality,
        rejected_reason = excluded.rejected_reason,
        named_parameters = excluded.named_parameters,
        components = excluded.components,
        synced_at = now(),
        removed_at = NULL
    WHERE known.removed_at IS NOT NULL
       OR (known.remote_id, known.category, known.status, known.quality, known.rejected_reason, known.named_parameters,
           known.components)
          IS DISTINCT FROM
          (excluded.remote_id, excluded.category, excluded.status, excluded.quality, excluded.rejected_reason,
           excluded.named_parameters, excluded.components)
    RETURNING xmax = 0 AS is_new
), removed AS (
    UPDATE template
    SET removed_at = now(), synced_at = now()
    WHERE waba_id = :waba_id::text
      AND removed_at IS NULL
      AND (name, language) NOT IN (SELECT name, language FROM fetched)
    RETURNING id
)
SELECT (SELECT count(*) FROM fetched),
       (SELECT count(*) FROM written WHERE is_new),
       (SELECT count(*) FROM written WHERE NOT is_new),
       (SELECT count(*) FROM removed)
